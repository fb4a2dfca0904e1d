// SPDX-License-Identifier: GPL-3.0-or-later
// Each check looks at one message, an .eml file or the .html (with its .txt) for a sending service, and returns what is
// wrong with it, as sentences.
import {attribute, elementsOf, forOthers, forOutlook, textOf, unknownToPrograms} from './mailprograms.mjs';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import * as parse5 from 'parse5';
import PostalMime from 'postal-mime';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// A draft is read as mail programs read it: by a library that did not write it.
async function read(file) {
  if (!file.endsWith('.eml'))
    return {html: fs.readFileSync(file, 'utf8'), text: fs.readFileSync(file.replace(/html$/, 'txt'), 'utf8')};
  const raw = fs.readFileSync(file);
  const mail = await PostalMime.parse(raw);
  const pictures = new Map(mail.attachments.map(each => [(each.contentId ?? '').replace(/[<>]/g, ''), each]));
  return {raw: raw.toString('latin1'), mail, html: mail.html ?? '', text: mail.text ?? '', pictures};
}

const all = (message, ...names) => [...elementsOf(message.tree)].filter(element => names.includes(element.tagName));
const style = element => attribute(element, 'style') ?? '';
const when = (condition, problem) => condition ? [problem] : [];

async function withMail(browser, html, message, options, look) {
  const context = await browser.newContext({viewport: {width: 700, height: 900}, ...options});
  await context.route(/^https?:/, route => route.abort());
  try {
    const page = await context.newPage();
    await page.setContent(html.replace(/"cid:([^"]+)"/g, (whole, id) => {
      const picture = message.pictures?.get(id);
      return picture ? `"data:${picture.mimeType};base64,${Buffer.from(picture.content).toString('base64')}"` : whole;
    }));
    return await look(page);
  } finally {
    await context.close();
  }
}

const accessible = colorScheme => ({browser, message}) => withMail(browser, forOthers(message.html), message, {colorScheme}, async page => {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(rules => axe.run(document, {runOnly: {type: 'tag', values: rules}}), axeRules);
  return violations.map(violation => `${violation.id}: ${violation.help} (${violation.nodes[0].target.join(' ')})`);
});

const fits = (width, change) => ({browser, message}) =>
  withMail(browser, change(forOthers(message.html)), message, {viewport: {width, height: 800}}, async page => {
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    return needed > width ? [`needs ${needed} pixels`] : [];
  });

const withoutSheets = html => html.replace(/<style[\s\S]*?<\/style>/gi, '');

function travels({message: {raw}}) {
  if (!raw) return [];
  return [...when(/[^\x00-\x7f]/.test(raw), 'has bytes that old servers change'), ...when(/[^\r]\n/.test(raw), 'has bare line feeds'),
    ...when(raw.split('\n').some(line => line.length > 999), 'has lines that are too long')];
}

function isDraft({message: {mail}}) {
  if (!mail) return [];
  const names = mail.headers.map(header => header.key);
  const wanted = ['x-unsent', 'subject', 'from', 'date', 'message-id', 'mime-version', 'content-language', 'list-unsubscribe'];
  return [...wanted.filter(name => !names.includes(name)).map(name => `has no ${name}`), ...when(names.includes('to'), 'is addressed to somebody')];
}

function hasBothForms({message: {raw, html, pictures}}) {
  if (!raw) return [];
  const plain = raw.search(/content-type: text\/plain/i), rich = raw.search(/content-type: text\/html/i);
  const used = [...html.matchAll(/"cid:([^"]+)"/g)].map(match => match[1]);
  return [...when(plain < 0 || plain > rich || !/multipart\/alternative/.test(raw), 'has no plain text before the HTML'),
    ...used.filter(id => !pictures.has(id)).map(id => `lacks the picture ${id}`),
    ...[...pictures.keys()].filter(id => !used.includes(id)).map(id => `bears the picture ${id} for nothing`)];
}

function isLight({message}) {
  const sheets = all(message, 'style');
  return [...when(Buffer.byteLength(message.html) >= 60_000, 'has 60 kB of HTML or more'),
    ...when(sheets.some(sheet => textOf(sheet).length > 8192 || sheet.parentNode.tagName !== 'head'), 'has a style sheet that Gmail drops'),
    ...when(message.html.split('\n').some(line => Buffer.byteLength(line) > 998), 'has lines of more than 998 bytes')];
}

function saysItsLanguage({message}) {
  const root = all(message, 'html')[0];
  const wrapper = all(message, 'div').find(element => attribute(element, 'role') === 'article');
  return [...when(!attribute(root, 'lang') || !attribute(root, 'dir'), 'does not say language and direction'),
    ...when(!wrapper || attribute(wrapper, 'lang') !== attribute(root, 'lang') || !attribute(wrapper, 'dir'), 'does not say them again inside')];
}

function isReady({message}) {
  const named = new Set(all(message, 'meta').map(element => attribute(element, 'charset') ? 'charset' : attribute(element, 'name')));
  return ['charset', 'viewport', 'color-scheme', 'supported-color-schemes', 'x-apple-disable-message-reformatting', 'format-detection']
    .filter(name => !named.has(name)).map(name => `has no ${name}`)
    .concat(when(!/PixelsPerInch>96</.test(message.html), 'is scaled by Outlook'), when(!/^<!doctype html/i.test(message.html), 'has no doctype'));
}

function isStructured({message}) {
  const levels = all(message, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(element => Number(element.tagName[1]));
  const tables = all(message, 'table');
  return [...when(levels.filter(level => level === 1).length !== 1 || levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1), `has headings ${levels}`),
    ...when(!tables.length || tables.some(table => attribute(table, 'role') !== 'presentation'), 'has tables that are read out as such'),
    ...when(tables.some(table => ['cellpadding', 'cellspacing', 'border'].some(name => attribute(table, name) !== '0')), 'has tables with gaps'),
    ...when(!/<table[^>]* width="600"/.test(forOutlook(message.html)), 'is as wide as the window in Outlook')];
}

function showsPictures({message}) {
  return all(message, 'img').flatMap(picture => [
    ...when(attribute(picture, 'alt') === undefined, 'a picture has no alternative text'),
    ...when(!/^\d+$/.test(attribute(picture, 'width') ?? ''), 'a picture has no width'),
    ...when(!/display:\s*block/.test(style(picture)) || !/border:\s*0/.test(style(picture)), 'a picture has gaps or a border'),
    ...when(!/^(cid:|https:)/.test(attribute(picture, 'src') ?? ''), 'a picture is nowhere to be found')]);
}

function leadsSomewhere({message}) {
  const vague = /^(click here|here|read more|more|ici|cliquez ici|lire la suite|aquí|leer más)$/i;
  return all(message, 'a').flatMap(link => [
    ...when(!/^(https:|mailto:|tel:)/.test(attribute(link, 'href') ?? ''), `leads nowhere: ${attribute(link, 'href')}`),
    ...when(!/color:/.test(style(link)), 'a link is blue in Outlook'),
    ...when(!textOf(link).trim() || vague.test(textOf(link).trim()), 'a link does not say where it leads'),
    ...when(/background/.test(style(link)) && !attribute(link.parentNode, 'bgcolor'), 'a button has no ground in Outlook')]);
}

function hasPreview({message}) {
  const hidden = all(message, 'div').find(element => /display:\s*none/.test(style(element)));
  const words = hidden ? textOf(hidden).replace(/[\s\u00a0\u200c]+/g, ' ').trim() : '';
  return when(words.length < 35 || words.length > 140, `shows ${words.length} characters behind the subject`);
}

function isHarmless({message}) {
  const active = all(message, 'script', 'form', 'input', 'button', 'iframe', 'object', 'embed', 'link', 'base', 'video', 'audio', 'svg');
  const handlers = [...elementsOf(message.tree)].filter(element => element.attrs.some(({name}) => name.startsWith('on')));
  return [...active, ...handlers].map(element => `has <${element.tagName}>`);
}

const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function saysTheSame({browser, message}) {
  return withMail(browser, forOthers(message.html), message, {}, async page => {
    const left = new Map();
    for (const word of words(message.text)) left.set(word, (left.get(word) ?? 0) + 1);
    const lost = words(await page.evaluate(() => document.body.innerText)).filter(word => {
      left.set(word, (left.get(word) ?? 0) - 1);
      return left.get(word) < 0;
    });
    const addresses = all(message, 'a').map(link => attribute(link, 'href')).filter(address => /^https?:/.test(address));
    return [...when(lost.length, `the text lacks: ${lost.slice(0, 8).join(' ')}`),
      ...addresses.filter(address => !message.text.includes(address)).map(address => `the text lacks ${address}`),
      ...when(message.text.split(/\r?\n/).some(line => line.length > 78 && line.includes(' ')), 'the text has long lines'),
      ...when(/<\/?(p|td|div|span|br)\b|&(nbsp|amp|lt);/i.test(message.text), 'the text has markup')];
  });
}

const checks = {
  'travels unharmed': travels,
  'opens as a draft': isDraft,
  'plain text first, and its pictures': hasBothForms,
  'known to mail programs': ({message}) => unknownToPrograms(message.html),
  'light': isLight,
  'says its language': saysItsLanguage,
  'ready for what programs do': isReady,
  'structure': isStructured,
  'pictures': showsPictures,
  'links and buttons': leadsSomewhere,
  'preview': hasPreview,
  'nothing active': isHarmless,
  'text and HTML say the same': saysTheSame,
  'accessible in light': accessible('light'),
  'accessible in dark': accessible('dark'),
  'fits 360 pixels': fits(360, html => html),
  'fits without style sheets': fits(700, withoutSheets),
};

export const emailCheckNames = Object.keys(checks);

export async function checkEmail(browser, file) {
  const message = await read(file);
  message.tree = parse5.parse(forOthers(message.html));
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    const problems = await check({browser, message});
    results.push({file, name, problems: [...new Set(problems)]});
  }
  return results;
}
