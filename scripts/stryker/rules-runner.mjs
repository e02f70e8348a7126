// Stryker's way into the tests of the rules: they are loaded once, and each mutant meets only the tests that reach it.
import { forgetAll, remembering } from './memories.mjs';
import { testsOf } from './suites.mjs';

const FOLDER = 'test/rules';
// As @stryker-mutator/api numbers and names them.
const SUCCESS = 0;
const FAILED = 1;

class RulesRunner {
  #tests = new Map();
  #took = new Map();

  /** Nothing has to load anew: no mutant is there while modules load, and what rules remember is forgotten before each. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#tests = await remembering(() => testsOf(FOLDER));
  }

  /** Every test once, each under its own name, so that what it reaches is counted for it. */
  async dryRun() {
    const stryker = namespace();
    const tests = [];
    for (const test of this.#tests.values()) {
      stryker.currentTestId = test.id;
      const result = await outcome(test);
      stryker.currentTestId = undefined;
      this.#took.set(test.id, result.timeSpentMs);
      tests.push(result);
    }
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** The tests that reach the mutant, the quickest first, until one fails. */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    if (mutantActivation !== 'runtime')
      return { status: 'error', errorMessage: 'Set ignoreStatic: nothing loads anew here.' };
    forgetAll();
    const stryker = namespace();
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    try {
      return await this.#firstFailure(this.#inOrder(testFilter), stryker);
    } finally {
      Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  #inOrder(ids) {
    const tests = (ids ?? [...this.#tests.keys()]).flatMap(id => this.#tests.get(id) ?? []);
    return tests.sort((one, other) => this.#timeOf(one) - this.#timeOf(other));
  }

  // A process that took the place of another has no times yet: properties are the slow ones.
  #timeOf({ id }) {
    return this.#took.get(id) ?? (id.includes('properties') ? 1_000 : 1);
  }

  async #firstFailure(tests, stryker) {
    for (const test of tests) {
      const { status, failureMessage, timeSpentMs } = await outcome(test);
      if (stryker.hitLimit !== undefined && stryker.hitCount > stryker.hitLimit) {
        return { status: 'timeout', reason: 'The mutated place was reached far more often than in a run without it.' };
      }
      if (status === FAILED) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: tests.length };
      this.#took.set(test.id, timeSpentMs);
    }
    return { status: 'survived', nrOfTests: tests.length };
  }
}

async function outcome({ id, file, run }) {
  const started = performance.now();
  const result = failureMessage => ({
    id,
    name: id,
    fileName: file,
    timeSpentMs: performance.now() - started,
    ...(failureMessage === undefined ? { status: SUCCESS } : { status: FAILED, failureMessage }),
  });
  try {
    await run();
    return result();
  } catch (error) {
    return result(String(error?.message ?? error).slice(0, 500));
  }
}

function namespace() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesRunner }];
