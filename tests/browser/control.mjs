// SPDX-License-Identifier: GPL-3.0-or-later
// The checks must be able to fail: a page in which everything is wrong has to fail every one of them.
import {openBrowser} from './browser.mjs';
import {checkFolder, checkNames} from './checks.mjs';
import {fileURLToPath} from 'node:url';

const browser = await openBrowser();
const results = await checkFolder(browser, fileURLToPath(new URL('faulty', import.meta.url)));
await browser.close();

const blind = checkNames.filter(name => !results.some(result => result.name === name && result.problems.length));
for (const name of blind) console.log(`FAIL  overlooked: ${name}`);
console.log(`${checkNames.length - blind.length} passed, ${blind.length} failed`);
process.exitCode = blind.length ? 1 : 0;
