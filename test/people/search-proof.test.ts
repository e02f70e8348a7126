import type { PeopleEntry } from '../../src/adapters/ports/people-source.js';
import { loadPeople } from '../../src/people/loading/load-people.js';
import { people } from '../../src/people/people.js';
import { describeStores } from '../support/stores.js';
import { someKeys } from './support/records.js';
import { Draw, householdOf, recordOf } from './support/town.js';
import { questionOf } from './support/typos.js';

const FULL = process.env.GUILDHALL_PROVE === '1';
const HOUSEHOLDS = FULL ? 100_000 : 400;
const QUESTIONS = FULL ? 2_000 : 60;
/** Only where nothing else runs does a time say something of the code: in full, on a real server. */
const MOST_P95_MS = 50;
const LEAST_FOUND = 0.95;
const SEED = 20_261_122;

const town = {
  system: 'town',
  deltas: false,
  count: async () => HOUSEHOLDS,
  mark: async () => null,
  async *people(): AsyncIterable<PeopleEntry> {
    for (let at = 0; at < HOUSEHOLDS; at += 1)
      for (const person of householdOf(SEED, at)) yield { entry: recordOf(person), cursor: String(at) };
  },
};

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

describeStores('the right person among many, with one slip', store => {
  it(
    `is among the first three of ${HOUSEHOLDS} households for 95 of 100 questions`,
    async () => {
      const database = store.database();
      if (FULL && database.kind === 'pglite') return; // The bar is PostgreSQL's; CI runs the small one on both.
      const began = performance.now();
      const means = { database, keys: someKeys, now: () => new Date('2026-11-22T09:00:00Z') };
      const { seen } = await loadPeople(town, { reading: 'whole' }, means);
      const loadedS = (performance.now() - began) / 1_000;
      const index = people(database, someKeys);
      const draw = new Draw(SEED);
      const times: number[] = [];
      const missed = new Map<string, string[]>();
      const asked = new Map<string, number>();
      for (let turn = -20; turn < QUESTIONS; turn += 1) {
        const household = householdOf(SEED, draw.below(HOUSEHOLDS));
        const { kind, typed, right } = questionOf(draw, draw.pick(household));
        const start = performance.now();
        const hits = await index.search({ text: typed }, () => false);
        if (turn < 0) continue; // The first few fill the server's memory.
        times.push(performance.now() - start);
        asked.set(kind, (asked.get(kind) ?? 0) + 1);
        if (!hits.slice(0, 3).some(({ person }) => person === right))
          missed.set(kind, [...(missed.get(kind) ?? []), typed]);
      }
      times.sort((a, b) => a - b);
      const found = 1 - [...missed.values()].flat().length / QUESTIONS;
      const p95 = percentile(times, 0.95);
      const kinds = [...asked].map(
        ([kind, count]) => `  ${kind}: ${count - (missed.get(kind)?.length ?? 0)} of ${count}`,
      );
      if (FULL)
        process.stdout.write(
          `${seen} people of ${HOUSEHOLDS} households loaded in ${loadedS.toFixed(0)} s; ${QUESTIONS} questions: right person in the ` +
            `first three ${(found * 100).toFixed(2)}%; p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ` +
            `most ${percentile(times, 1).toFixed(1)} ms\n${kinds.join('\n')}\n${[...missed].map(([kind, list]) => `  missed ${kind}: ${list.slice(0, 6).join(' | ')}`).join('\n')}\n`,
        );
      expect(found).toBeGreaterThanOrEqual(LEAST_FOUND);
      if (FULL) expect(p95).toBeLessThan(MOST_P95_MS);
    },
    FULL ? 3_600_000 : 60_000,
  );
});
