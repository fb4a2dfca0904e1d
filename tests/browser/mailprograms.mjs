// SPDX-License-Identifier: GPL-3.0-or-later
// Which of what a message is made of some mail program does not know, after the tables of caniemail.com.
import * as csstree from 'css-tree';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import * as parse5 from 'parse5';
import path from 'node:path';

const folder = path.dirname(createRequire(import.meta.url).resolve('caniemail/package.json'));
const {data} = JSON.parse(fs.readFileSync(path.join(folder, 'data', 'caniemail.json'), 'utf8'));
const features = new Map(data.map(feature => [feature.slug, feature]));
const attributes = new Map(data.filter(({title}) => / attribute$/.test(title))
  .map(({title, slug}) => [title.replace(/ attribute$/, ''), slug]));

const programs = {
  gmail: ['desktop-webmail', 'android', 'ios'],
  outlook: ['windows', 'outlook-com', 'macos', 'ios', 'android'],
  'apple-mail': ['macos', 'ios'],
  yahoo: ['desktop-webmail', 'ios', 'android'],
  thunderbird: ['macos'],
};

// What may be missing: the message is as readable without.
const graceful = new Set(['html-body', 'html-meta-color-scheme', 'css-at-media', 'css-at-media-prefers-color-scheme']);

export function* elementsOf(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elementsOf(child);
  }
}

export const attribute = (element, name) => element.attrs.find(each => each.name === name)?.value;

export function textOf(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');
}

function* usedByCss(tree) {
  const nodes = [];
  csstree.walk(tree, node => nodes.push(node));
  for (const node of nodes) {
    if (node.type === 'Declaration' && !node.property.startsWith('mso-')) {
      yield `css-${node.property}`;
      yield `css-${node.property.replace(/-(top|right|bottom|left)$/, '')}`;
      if (node.property === 'display') yield `css-display-${csstree.generate(node.value)}`;
    } else if (node.type === 'Function') {
      yield node.name === 'var' ? 'css-variables' : `css-function-${node.name}`;
    } else if (node.type === 'Atrule') {
      yield `css-at-${node.name}`;
      if (/prefers-color-scheme/.test(csstree.generate(node.prelude ?? {type: 'Raw', value: ''}))) yield 'css-at-media-prefers-color-scheme';
    }
  }
}

function* usedBy(html) {
  if (/^\s*<!doctype html>/i.test(html)) yield 'html-doctype';
  for (const element of elementsOf(parse5.parse(html))) {
    yield `html-${element.tagName}`;
    if (['article', 'section', 'figure', 'header', 'footer', 'main', 'nav', 'time'].includes(element.tagName)) yield 'html-semantics';
    if (element.tagName === 'meta' && attribute(element, 'name') === 'color-scheme') yield 'html-meta-color-scheme';
    for (const {name, value} of element.attrs) {
      yield attributes.get(name) ?? '';
      if (name === 'style') yield* usedByCss(csstree.parse(value, {context: 'declarationList'}));
    }
    if (element.tagName === 'style') yield* usedByCss(csstree.parse(textOf(element)));
  }
}

// The newest version's answer: y(es), a(lmost), n(o) or u(nknown).
function answer(slug, family, platform) {
  const versions = features.get(slug)?.stats?.[family]?.[platform] ?? {};
  const newest = Object.keys(versions).sort((a, b) => a.localeCompare(b, 'en', {numeric: true})).at(-1);
  return versions[newest]?.[0] ?? 'u';
}

// What Outlook for Windows sees of the message, and what all others see.
const conditional = /<!--\[if (!?)mso\]>(<!-->)?([\s\S]*?)(<!--)?<!\[endif\]-->/g;
export const forOutlook = html => html.replace(conditional, (all, not, open, inner) => not ? '' : inner);
export const forOthers = html => html.replace(conditional, (all, not, open, inner) => not ? inner : '');

export function unknownToPrograms(html) {
  const problems = new Set();
  for (const [family, platforms] of Object.entries(programs)) {
    for (const platform of platforms) {
      const seen = family === 'outlook' && platform === 'windows' ? forOutlook(html) : forOthers(html);
      for (const slug of new Set(usedBy(seen))) {
        if (answer(slug, family, platform) === 'n' && !graceful.has(slug)) problems.add(`${slug} is unknown to ${family} (${platform})`);
      }
    }
  }
  return [...problems];
}
