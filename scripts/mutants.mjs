// Breaks the rules of one scheme, one place at a time, and counts how many breaks its tests notice.
//
//   node scripts/mutants.mjs pension-credit
//
// Each break is one run of the scheme's own tests, some four seconds: a folder takes from half an hour to several.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [scheme] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(scheme ?? '') || !existsSync(`${root}test/rules/${scheme}`)) {
  console.error('Name a folder of src/rules that has tests, such as pension-credit.');
  process.exit(1);
}
const config = JSON.parse(readFileSync(`${root}stryker.config.json`, 'utf8'));
config.mutate = [`src/rules/${scheme}/**/*.ts`];
config.commandRunner.command = config.commandRunner.command.replace('pension-credit', scheme);
const asked = `${root}.stryker-${scheme}.json`;
writeFileSync(asked, JSON.stringify(config));
try {
  const run = spawnSync('npx', ['stryker', 'run', asked], { cwd: root, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(asked, { force: true });
}
