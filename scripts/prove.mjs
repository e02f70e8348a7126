// Proves the bars in full, where `npm test` proves a part of each: `npm run prove` for all, or by name.
//
//   npm run prove -- crossing    10,000 mixed requests about 500 people: no answer holds another person's data
//   npm run prove -- breaker     while the breaker is open, 99 of 100 requests are answered within 50 ms
//   npm run prove -- caseload    100,000 households through two years: time, throughput, peak memory
//   npm run prove -- uprate      a comparison that is killed, stopped or refused goes on as if it never had been
//   npm run prove -- rules-equal 10,000 random households come to the same with workings and without
//   npm run prove -- writes      1,000 kills at each place where a process can end: books agree to the penny
//   npm run prove -- properties  what is true of any household, of 5,000 in every scheme
//   npm run prove -- rating-list 2,000,000 lines of a rating list: throughput, peak memory (on PostgreSQL with DATABASE_URL)
//   npm run prove -- feeds       100,000 records, twice, late and poisoned, killed at random: as if read once in order (PostgreSQL)
//   npm run prove -- people-search    one slip in the question, 100,000 households: right person in the first three, and times
//   npm run prove -- people-matching  planted records of two systems: precision and recall
//
// Figures are printed as they are found. Ends with 1 where a bar does not hold. Run it on a machine that does nothing else.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BARS = {
  feeds: 'test/jobs/feeds/exactly-once.test.ts',
  'people-search': 'test/people/search-proof.test.ts',
  'people-matching': 'test/people/matching-proof.test.ts',
  crossing: 'test/operations/crossing.test.ts',
  breaker: 'test/operations/breaker.test.ts',
  caseload: 'test/commands/caseload.test.ts',
  uprate: 'test/commands/uprate.test.ts',
  'rules-equal': 'test/rules/properties/rules-equal.test.ts',
  writes: 'test/casework/payments/writes.test.ts',
  properties: 'test/rules/properties/across-schemes.test.ts',
  'rating-list': 'test/commands/rating-list.test.ts',
};
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
const flags = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  'tsx',
  '--import',
  './test/support/worker-data.mjs',
  'node_modules/jest/bin/jest.js',
];
const { status } = spawnSync(process.execPath, [...flags, '--runInBand', ...files], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, GUILDHALL_PROVE: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
