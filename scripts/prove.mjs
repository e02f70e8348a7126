// Proves the bars in full, where `npm test` proves a part of each: `npm run prove` for all, or by name.
//
//   npm run prove -- crossing    10,000 mixed requests about 500 people: no answer holds another person's data
//   npm run prove -- breaker     while the breaker is open, 99 of 100 requests are answered within 50 ms
//
// Figures are printed as they are found. Ends with 1 where a bar does not hold. Run it on a machine that does nothing else.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BARS = { crossing: 'test/operations/crossing.test.ts', breaker: 'test/operations/breaker.test.ts' };
const asked = process.argv.slice(2);

if (asked.includes('--help') || asked.includes('-h')) {
  const [help] = readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\nimport ');
  console.log(help.replace(/^\/\/ ?/gm, ''));
  process.exit(0);
}
const unknown = asked.filter(name => !Object.hasOwn(BARS, name));
if (unknown.length > 0) {
  console.error(`There is no bar of this name: ${unknown.join(', ')}. There are: ${Object.keys(BARS).join(', ')}.`);
  process.exit(1);
}
const files = (asked.length > 0 ? asked : Object.keys(BARS)).map(name => BARS[name]);
const flags = ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(process.execPath, [...flags, '--runInBand', ...files], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, GUILDHALL_PROVE: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
