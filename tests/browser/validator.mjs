// SPDX-License-Identifier: GPL-3.0-or-later
// The Nu HTML checker, in one run for all pages.
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

const vnu = createRequire(import.meta.url)('vnu-jar');

// The errors and warnings of each file, as sentences.
export function validate(files) {
  const run = spawnSync('java', ['-jar', vnu, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
    {encoding: 'utf8', maxBuffer: 1 << 26});
  if (run.error || !run.stdout) throw new Error(`The HTML checker did not run: ${run.error?.message ?? run.stderr}`);
  const errors = new Map(files.map(file => [file, []]));
  for (const {type, subType, url, lastLine, message} of JSON.parse(run.stdout).messages) {
    if (type !== 'info' || subType === 'warning')
      errors.get(fileURLToPath(url.replace(/^file:\/(?!\/)/, 'file:///'))).push(`line ${lastLine}: ${message}`);
  }
  return errors;
}
