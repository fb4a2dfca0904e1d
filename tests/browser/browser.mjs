// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium, with nothing but the disk within its reach.
import {chromium} from 'playwright-core';
import {pathToFileURL} from 'node:url';

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
      '--disable-background-networking', '--disable-component-update', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

// Opens a file in a window of its own and notes everything that is asked for on the way.
export async function openPage(browser, file, {width = 1280, height = 900, ...options} = {}) {
  const context = await browser.newContext({viewport: {width, height}, ...options});
  const page = await context.newPage();
  const requests = [];
  const failures = [];
  page.on('request', request => requests.push(request.url()));
  page.on('requestfailed', request => failures.push(request.url()));
  page.on('console', message => message.type() === 'error' && failures.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return {page, requests, failures, close: () => context.close()};
}

// Runs `look` on the page in a window and closes it.
export async function withPage(browser, file, options, look) {
  const opened = await openPage(browser, file, options);
  try {
    return await look(opened.page, opened);
  } finally {
    await opened.close();
  }
}
