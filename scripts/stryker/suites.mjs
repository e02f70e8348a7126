// The tests of a folder, collected in this process by the very globals that their own runner gives them.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNNER = new URL('../../node_modules/jest-light-runner/src/', import.meta.url);
const circus = createRequire(new URL('index.js', RUNNER))('jest-circus');
// A mutant that breaks a property ends it at once: the smallest case that breaks it helps nobody here.
const PROPERTIES = {
  seed: 20_261_122,
  endOnFailure: true,
  numRuns: Number(process.env.GUILDHALL_PROPERTY_RUNS ?? 100),
};
// Asks whether the generator of households is any good, and of the rules nothing that others do not.
const NOT_OF_RULES = 'properties/generated.test.ts';

/** Loads every suite under a folder once. Gives its tests: id, file and what to run. Refuses hooks, which no suite of rules has. */
export async function testsOf(folder) {
  await import(new URL('global-setup.js', RUNNER).href);
  const { default: fastCheck } = await import('fast-check');
  fastCheck.configureGlobal(PROPERTIES);
  const tests = new Map();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.test.ts') || name === NOT_OF_RULES) continue;
    const file = resolve(folder, name);
    circus.resetState();
    await import(pathToFileURL(file).href);
    for (const test of within(circus.getState().rootDescribeBlock, [])) {
      const id = unused(tests, [name, ...test.names].join(' > '));
      tests.set(id, { id, file, run: test.run });
    }
  }
  return tests;
}

function within(block, names) {
  if (block.hooks.length > 0) throw new Error('Suites of rules are run test by test: do without hooks in them.');
  return block.children.flatMap(child => {
    const path = [...names, child.name];
    if (child.type === 'describeBlock') return within(child, path);
    if (child.mode === 'skip' || child.mode === 'todo') return [];
    return [{ names: path, run: child.fn }];
  });
}

function unused(taken, id) {
  let [name, count] = [id, 1];
  while (taken.has(name)) {
    count += 1;
    name = `${id} (${count})`;
  }
  return name;
}
