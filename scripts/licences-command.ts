// `npm run licences`: writes THIRD-PARTY-LICENCES.md; `-- --check` only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { thirdPartyLicences } from './licences/third-party-licences.ts';

const FILE = 'THIRD-PARTY-LICENCES.md';
const text = thirdPartyLicences(process.cwd());
const isCurrent = existsSync(FILE) && readFileSync(FILE, 'utf8') === text;

if (isCurrent) console.log(`${FILE} is up to date.`);
else if (process.argv.includes('--check')) {
  console.error(`${FILE} does not fit package-lock.json. Run “npm run licences” and commit the file.`);
  process.exitCode = 1;
} else {
  writeFileSync(FILE, text);
  console.log(`${FILE} is written.`);
}
