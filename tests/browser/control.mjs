// SPDX-License-Identifier: GPL-3.0-or-later
// The checks must be able to fail: a page and a message in which everything is wrong have to fail every one of them.
import {openBrowser} from './browser.mjs';
import {checkFolder, checkNames} from './checks.mjs';
import {checkEmail, emailCheckNames} from './emailchecks.mjs';
import {fileURLToPath} from 'node:url';

const browser = await openBrowser();
const results = await checkFolder(browser, fileURLToPath(new URL('faulty', import.meta.url)));
results.push(...await checkEmail(browser, fileURLToPath(new URL('faulty/email.eml', import.meta.url))));
await browser.close();

const names = [...checkNames, ...emailCheckNames];
const blind = names.filter(name => !results.some(result => result.name === name && result.problems.length));
for (const name of blind) console.log(`FAIL  overlooked: ${name}`);
console.log(`${names.length - blind.length} passed, ${blind.length} failed`);
process.exitCode = blind.length ? 1 : 0;
