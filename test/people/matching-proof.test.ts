import type { Line } from '../../sandbox/extract/line.js';
import { lineOf } from '../../sandbox/extract/line.js';
import { humanOf, plantedOf } from '../../sandbox/extract/planted.js';
import { dayOfIso } from '../../sandbox/population/calendar.js';
import { Population } from '../../sandbox/population/population.js';
import { readPersonLine } from '../../src/adapters/people-file/wire.js';
import type { PersonRef } from '../../src/domain/references.js';
import { loadPeople } from '../../src/people/loading/load-people.js';
import { people } from '../../src/people/people.js';
import { describeStores } from '../support/stores.js';
import { someKeys, sourceOf } from './support/records.js';

const FULL = process.env.GUILDHALL_PROVE === '1';
const HOUSEHOLDS = FULL ? 2_000 : 220;
const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.9;

const town = new Population({ seed: 1, households: HOUSEHOLDS, today: dayOfIso('2026-11-21') });
const humans = new Map<string, string>();
const recordsOf = (system: string, lines: readonly { readonly line: Line; readonly human: string }[]) =>
  lines.map(({ line, human }) => {
    const record = readPersonLine(line, system);
    humans.set(record.ref, human);
    return record;
  });

const civica = () =>
  Array.from({ length: HOUSEHOLDS }, (_, at) => {
    const home = town.household(at);
    if (!home) return [];
    const lines = home.people.map(person => lineOf(home, person)).map(line => ({ line, human: humanOf(line) }));
    return recordsOf('civica', lines);
  }).flat();
const academy = () =>
  Array.from({ length: HOUSEHOLDS }, (_, at) => {
    const home = town.household(at);
    return home ? recordsOf('academy', plantedOf(home, 1)) : [];
  }).flat();

describeStores('matching the records of two systems', store => {
  it(
    'takes hardly anybody for somebody else, and finds nearly everybody again',
    async () => {
      const database = store.database();
      if (FULL && database.kind === 'pglite') return; // The same figures; CI runs the small one on both.
      const means = { database, keys: someKeys, now: () => new Date('2026-11-22T09:00:00Z') };
      const ours = civica();
      const theirs = academy();
      await loadPeople(
        sourceOf(() => ours, { system: 'civica' }),
        { reading: 'whole' },
        means,
      );
      await loadPeople(
        sourceOf(() => theirs, { system: 'academy' }),
        { reading: 'whole' },
        means,
      );
      const index = people(database, someKeys);
      const byHuman = new Map<string, PersonRef[]>();
      for (const [ref, human] of humans) byHuman.set(human, [...(byHuman.get(human) ?? []), ref as PersonRef]);
      const tally = { likely: { right: 0, wrong: 0 }, certain: { right: 0, wrong: 0 }, pairs: 0 };
      const wrong: string[] = [];
      for (const { ref } of theirs) {
        const same = new Set(byHuman.get(humans.get(ref) ?? ''));
        tally.pairs += [...same].filter(other => other.startsWith('civica:')).length;
        const found = await index.likelySame(ref, { first: 20, hidden: other => other.startsWith('academy:') });
        for (const { person, verdict } of found) {
          const how = same.has(person) ? 'right' : 'wrong';
          tally.likely[how] += 1;
          if (verdict === 'CERTAIN') tally.certain[how] += 1;
          if (how === 'wrong') wrong.push(`${humans.get(ref)} ${verdict}`);
        }
      }
      const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
      const figures = (of: { right: number; wrong: number }) => ({
        precision: share(of.right, of.right + of.wrong),
        recall: share(of.right, tally.pairs),
      });
      const proposed = figures(tally.likely);
      const certain = figures(tally.certain);
      const said = (name: string, { precision, recall }: typeof proposed) =>
        `${name}: precision ${(precision * 100).toFixed(2)}%, recall ${(recall * 100).toFixed(2)}%\n`;
      if (FULL)
        process.stdout.write(
          `${ours.length} records against ${theirs.length}, ${tally.pairs} pairs planted\n${said('Proposed', proposed)}${said('Certain', certain)}` +
            `Wrong: ${wrong.slice(0, 12).join(', ')}\n`,
        );
      expect(proposed.precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
      expect(proposed.recall).toBeGreaterThanOrEqual(LEAST_RECALL);
    },
    FULL ? 600_000 : 60_000,
  );
});
