// SPDX-License-Identifier: GPL-3.0-or-later
// Each check looks at one page and returns what is wrong with it, as sentences.
import {withPage} from './browser.mjs';
import {validate} from './validator.mjs';
import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const light = {colorScheme: 'light'};
const dark = {colorScheme: 'dark'};
const phone = {...light, width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2};

const accessible = window => ({browser, file}) => withPage(browser, file, window, async page => {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(rules => axe.run(document, {runOnly: {type: 'tag', values: rules}}), axeRules);
  return violations.map(violation => `${violation.id}: ${violation.help} (${violation.nodes[0].target.join(' ')})`);
});

const fits = width => ({browser, file}) => withPage(browser, file, {...light, width}, async page => {
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  return needed > width ? [`needs ${needed} pixels`] : [];
});

function staysInFolder({browser, file, folder}) {
  return withPage(browser, file, light, async (page, {requests}) => requests
    .filter(url => !url.startsWith('data:'))
    .filter(url => !url.startsWith('file:') || path.relative(folder, fileURLToPath(url)).startsWith('..'))
    .map(url => `asks for ${url}`));
}

function loadsCompletely({browser, file}) {
  return withPage(browser, file, light, async (page, {failures}) => {
    const broken = await page.evaluate(() => [...document.images].filter(image => !image.naturalWidth).map(image => image.src));
    return [...failures, ...broken.map(source => `not shown: ${source}`)];
  });
}

function linksLeadSomewhere({browser, file}) {
  return withPage(browser, file, light, async page => {
    const links = await page.evaluate(() => [...document.querySelectorAll('a[href], link[href]')].map(link => ({
      url: link.href,
      missing: link.hash && link.pathname === location.pathname && !document.getElementById(decodeURIComponent(link.hash.slice(1))),
    })));
    return links
      .filter(({url, missing}) => missing || url.startsWith('file:') && !fs.existsSync(fileURLToPath(url.split('#')[0])))
      .map(({url}) => `leads nowhere: ${url}`);
  });
}

const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// The words of one text that another lacks.
function lost(before, after) {
  const left = new Map();
  for (const word of words(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return words(before).filter(word => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

async function needsNoScript({browser, file}) {
  const text = page => page.locator('body').innerText();
  const all = await withPage(browser, file, light, text);
  const without = await withPage(browser, file, {...light, javaScriptEnabled: false}, text);
  return lost(all, without).map(word => `only with a script: ${word}`);
}

function printsItsText({browser, file}) {
  return withPage(browser, file, {...dark, width: 718}, async page => {
    const shown = await page.locator('main').innerText();
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    const printed = await page.locator('main').innerText();
    const colours = await page.evaluate(() => ['color', 'backgroundColor'].map(name => getComputedStyle(document.body)[name]));
    const bright = colours.map(colour => colour.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) > 382);
    const problems = lost(shown, printed).map(word => `not printed: ${word}`);
    return bright[0] || !bright[1] ? [...problems, `prints ${colours.join(' on ')}`] : problems;
  });
}

const checks = {
  'is valid HTML': ({valid}) => valid,
  'is accessible in light colours': accessible(light),
  'is accessible in dark colours': accessible(dark),
  'is accessible on a phone': accessible(phone),
  'fits a window of 320 pixels': fits(320),
  'fits a window of 768 pixels': fits(768),
  'takes nothing from outside its folder': staysInFolder,
  'has all that it shows': loadsCompletely,
  'has links that lead somewhere': linksLeadSomewhere,
  'says the same without a script': needsNoScript,
  'prints its text, dark on white': printsItsText,
};

export const checkNames = Object.keys(checks);

function pagesIn(folder) {
  return fs.readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? pagesIn(file) : entry.name.endsWith('.html') ? [file] : [];
  }).sort();
}

export async function checkFolder(browser, folder) {
  const files = pagesIn(folder);
  const errors = validate(files);
  const results = [];
  for (const file of files) {
    const page = path.relative(folder, file);
    for (const [name, check] of Object.entries(checks))
      results.push({page, name, problems: await check({browser, file, folder: path.dirname(file), valid: errors.get(file)})});
  }
  return results;
}
