import { sql } from 'kysely';
import { refundedOf } from '../../../sandbox/govuk-pay/model.js';
import { Money } from '../../../src/domain/money.js';
import type { Database } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/open.js';
import { figure, PROVING } from '../../support/mix.js';
import { migrationsDir, quietLog } from '../../support/stores.js';
import { KILL_AT } from '../../support/writes/process.js';
import { makeJobsTable } from '../../support/writes/stepped-jobs.js';
import { Story } from '../../support/writes/story.js';
import { type Outside, outside } from '../../support/writes/world.js';

/** A run is named by its seed: GUILDHALL_SEED runs the same again. */
const SEED = Number(process.env.GUILDHALL_SEED ?? Math.floor(Math.random() * 1_000_000));
const KILLS = PROVING ? 1_000 : 20;

interface Books {
  /** What the provider holds of it, less what it gave back. */
  readonly provider: string;
  readonly gateway: string;
  readonly backOffice: string;
}

async function booksOf({ database, book, backOffice }: Outside, account: string): Promise<Books> {
  const { rows } = await sql<{ pence: number | null }>`
    select sum(pence)::bigint as pence from payment_posting where account = ${account}`.execute(database.kysely);
  const held = book.all().filter(({ status }) => status === 'success');
  const provider = held.reduce((sum, one) => sum + one.asked.amount - refundedOf(one), 0);
  return {
    provider: Money.pence(provider).toFixed(),
    gateway: Money.pence(rows[0]?.pence ?? 0).toFixed(),
    backOffice: backOffice.balanceOf(account).toFixed(),
  };
}

describe(`payments, killed at every boundary (seed ${SEED})`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ dataDir: 'memory', migrationsDir, log: quietLog });
    await makeJobsTable(database);
  }, 60_000);
  afterAll(async () => database?.close());

  it.each(KILL_AT)(
    `are neither lost nor made twice, and the books agree: ${KILLS} kills at %s`,
    async at => {
      let [kills, stories, taken, given] = [0, 0, 0, 0];
      while (kills < KILLS) {
        stories += 1;
        const seed = SEED * 1_000 + KILL_AT.indexOf(at) * 100_000 + stories;
        const world = outside(database, seed);
        const story = new Story(
          world,
          { at, hits: at === 'delivery:sent' ? 1 : world.dice.upTo(4) },
          `${at.replace(':', '.')}-${stories}`,
        );
        const told = await story.run();
        kills += told.kills;
        const books = await booksOf(world, told.account);
        const agreed = { provider: books.provider, gateway: books.provider, backOffice: books.provider };
        expect({ seed, ...books }).toEqual({ seed, ...agreed });
        const paid = world.book.all().filter(({ status }) => status === 'success');
        expect({ seed, paid: paid.length <= 1 }).toEqual({ seed, paid: true });
        const entries = world.backOffice.entriesOf(told.account);
        expect({ seed, once: new Set(entries).size }).toEqual({ seed, once: entries.length });
        taken += paid.length;
        given += paid.filter(one => refundedOf(one) > 0).length;
        if (stories > KILLS * 4) throw new Error('the place to end at is hardly ever come to');
      }
      figure(
        `${at} (seed ${SEED})`,
        `${kills} kills, ${stories} stories, ${taken} paid, ${given} given back, no penny apart`,
      );
      expect(taken).toBeGreaterThan(0);
    },
    PROVING ? 3_600_000 : 120_000,
  );
});
