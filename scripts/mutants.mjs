// Breaks the rules, one place at a time, and counts how many breaks their tests notice: `npm run mutants` for all, or by folder.
//
//   npm run mutants -- pension-credit benefit-cap     folders of src/rules
//   npm run mutants -- --survivors pension-credit     and prints every break that no test noticed
//   npm run mutants -- --again pension-credit         only where the break, or a test that reaches it, is new since the last run
//   npm run mutants -- --concurrency 2                in so many processes (one, where nothing is said)
//
// All tests of test/rules count, whichever folder they stand in; each break meets the tests that reach it, in one process that
// has loaded them once. Properties are tried 5 times, with one seed: so a run finds the same as the run before, and never too much.
// A break of text alone is none. What runs once while a module loads (a table, a constant) is left out and counted under
// "static". Ends with 1 where a folder is below the bar (thresholds.break in stryker.config.json). Reports stay in .stryker-reports/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countsOf, survivorsOf, table } from './stryker/report.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = '.stryker-reports';
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  survivors: { type: 'boolean' },
  again: { type: 'boolean', default: false },
  concurrency: { type: 'string', default: '1' },
};
process.chdir(ROOT);
const { values, positionals } = given();
if (values.help) {
  const [help] = readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\nimport ');
  console.log(help.replace(/^\/\/ ?/gm, ''));
  process.exit(0);
}
const folders = readdirSync('src/rules', { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? entry.name : [],
);
const unknown = positionals.filter(name => !folders.includes(name));
if (unknown.length > 0)
  refuse(`No folder of src/rules has this name: ${unknown.join(', ')}. There are: ${folders.join(', ')}.`);
const concurrency = Number(values.concurrency);
if (!(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 16)) refuse('--concurrency takes 1 to 16.');

const settings = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
const bar = settings.thresholds.break;
const rows = (positionals.length > 0 ? positionals : folders).map(measured);
console.log(`\n${table(rows)}`);
const below = rows.filter(({ score }) => score === undefined || score < bar).map(({ folder }) => folder);
console.log(below.length > 0 ? `\nBelow ${bar}: ${below.join(', ')}` : `\nEvery folder is at ${bar} or above.`);
process.exit(below.length > 0 ? 1 : 0);

function given() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse(`${error.message} See --help.`);
  }
}

function refuse(words) {
  console.error(words);
  process.exit(1);
}

function measured(folder) {
  mkdirSync(REPORTS, { recursive: true });
  const report = `${REPORTS}/${folder}.json`;
  const config = `${REPORTS}/${folder}.config.json`;
  writeFileSync(config, JSON.stringify(settingsFor(folder, report)));
  const env = { ...process.env, GUILDHALL_PROPERTY_RUNS: process.env.GUILDHALL_PROPERTY_RUNS ?? '5' };
  const { status } = spawnSync('npx', ['stryker', 'run', config], { env, stdio: 'inherit' });
  rmSync(config, { force: true });
  if (status !== 0) return { folder };
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  if (values.survivors) console.log(survivorsOf(files).join('\n'));
  return { folder, ...countsOf(files) };
}

function settingsFor(folder, incrementalFile) {
  return {
    ...settings,
    mutate: [`src/rules/${folder}/**/*.ts`],
    // The bar is held here, folder by folder, when all have been measured.
    thresholds: { ...settings.thresholds, break: null },
    // The report of this run is what the next one may go on from.
    incremental: true,
    incrementalFile,
    force: !values.again,
    tempDirName: `.stryker-${folder}`,
    concurrency,
  };
}
