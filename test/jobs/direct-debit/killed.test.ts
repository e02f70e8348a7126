import { sql } from 'kysely';
import { reasonOf } from '../../../src/adapters/bacs/reasons.js';
import type { Boundary } from '../../../src/casework/boundary.js';
import { casework } from '../../../src/casework/casework.js';
import { Money } from '../../../src/domain/money.js';
import { importReport } from '../../../src/jobs/direct-debit/import.js';
import { submitDaily } from '../../../src/jobs/direct-debit/submit.js';
import { auditLog } from '../../../src/platform/audit/audit-log.js';
import type { Database } from '../../../src/platform/database/database.js';
import { BANK, caseOf, heldBacs, meansFor, setUp, tasksOf } from '../../casework/direct-debit/support.js';
import { caseworkOn } from '../../support/casework.js';
import { memoryStore } from '../../support/memory-store.js';

class Killed extends Error {}

const COMMAND = [
  'command:begun',
  'command:key-taken',
  'command:worked',
  'command:audited',
  'command:committed',
] as const;

describe('work with Bacs, ended anywhere', () => {
  let database: Database;
  let on: ReturnType<typeof caseworkOn>;
  const held = heldBacs();
  let day = 0;
  beforeAll(async () => {
    database = await memoryStore();
    on = caseworkOn(database);
  }, 60_000);
  afterAll(async () => {
    await on?.jobs.close(1_000);
    await database?.close();
  });

  /** Ends at a place, the so manyeth time that it is come to, and never again. */
  const endingAt = (place: Boundary, hits: number) => {
    let left = hits;
    return (boundary: Boundary) => {
      if (boundary !== place) return;
      left -= 1;
      if (left === 0) throw new Killed();
    };
  };
  function means(at: string, boundary = endingAt('job:begun', 0)) {
    const audit = auditLog({ database, clockNow: () => new Date(at), secret: Buffer.alloc(32, 7) });
    const killed = { ...casework({ database, jobs: on.jobs, audit, boundary }), jobs: on.jobs };
    return { ...meansFor({ on, database, bacs: held.bacs, boundary }, at), casework: killed };
  }
  const nextDay = (): string => {
    day += 7;
    return new Date(Date.UTC(2026, 0, 5 + day, 9)).toISOString();
  };

  it.each([...COMMAND, 'job:begun', 'job:stored', 'delivery:sent'] as const)(
    'at %s makes one file of the day, with each instruction once, the same to the byte',
    async place => {
      const at = nextDay();
      const two = [await setUp(on, { at }), await setUp(on, { at })];
      await expect(submitDaily(means(at, endingAt(place, 1)))).rejects.toThrow(Killed);
      await submitDaily(means(at));
      await submitDaily(means(at));
      const sent = await Promise.all(two.map(async one => (await caseOf(on, one.ref)).facts.submittedIn));
      const [serial = null] = sent;
      expect(sent).toEqual([serial, serial]);
      const texts = held.files.get(serial ?? '') ?? [];
      expect(new Set(texts).size).toBe(1);
      expect(texts).toHaveLength(place === 'delivery:sent' ? 2 : 1);
      const { rows } = await sql<{ many: number }>`select count(*)::int as many from direct_debit_line
        where file = ${Number(serial)}`.execute(database.kysely);
      expect(rows[0]?.many).toBe(2);
    },
  );

  it.each([...COMMAND.map(place => [place, 2] as const), ['job:begun', 1] as const, ['job:stored', 1] as const])(
    'at %s takes each record of a report in once',
    async (place, hits) => {
      const at = nextDay();
      const two = [await setUp(on, { at }), await setUp(on, { at })];
      await submitDaily(means(at));
      const unpaid = two.map(({ facts: { reference } }, n) => ({
        ...{ position: n + 1, reference, payer: BANK, collectedOn: null },
        ...{ reason: reasonOf('ARUDD', '0', {}), amount: Money.pounds('12.00') },
      }));
      const report = held.reported({ kind: 'ARUDD', unpaid });
      await expect(importReport(means(at, endingAt(place, hits)), report)).rejects.toThrow(Killed);
      await importReport(means(at), report);
      expect(await importReport(means(at), report)).toEqual({ kind: 'ARUDD', records: 2, known: true });
      for (const { ref } of two) {
        expect((await caseOf(on, ref)).facts.unpaid).toHaveLength(1);
        expect(await tasksOf(database, { ref })).toHaveLength(1);
      }
    },
  );

  it('makes no file on a day on which Bacs does not work, nor where nothing waits', async () => {
    const one = await setUp(on);
    expect(await submitDaily(means('2026-12-25T09:00:00Z'))).toEqual({ made: false, delivered: [] });
    expect(await submitDaily(means('2026-11-22T09:00:00Z'))).toEqual({ made: false, delivered: [] });
    expect((await submitDaily(means('2026-11-23T09:00:00Z'))).made).toBe(true);
    expect((await caseOf(on, one.ref)).state).toBe('LODGED');
    expect(await submitDaily(means('2026-11-24T09:00:00Z'))).toEqual({ made: false, delivered: [] });
  });
});
