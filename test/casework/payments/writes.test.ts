import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { refundedOf } from '../../../sandbox/govuk-pay/model.js';
import { Money } from '../../../src/domain/money.js';
import type { Database } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/open.js';
import { memoryStore } from '../../support/memory-store.js';
import { migrationsDir, quietLog } from '../../support/migrations.js';
import { figure, PROVING } from '../../support/mix.js';
import { describeWithPostgres } from '../../support/services.js';
import { scratchDatabase } from '../../support/stores.js';
import { Children } from '../../support/writes/child.js';
import { type Gateway, gatewayOf } from '../../support/writes/gateway.js';
import { KILL_AT, type KillAt } from '../../support/writes/process.js';
import { makeJobsTable } from '../../support/writes/stepped-jobs.js';
import { type Kill, Story } from '../../support/writes/story.js';
import { lifeOf, type Outside, outside } from '../../support/writes/world.js';

/** A run is named by its seed: GUILDHALL_SEED runs the same again. */
const SEED = Number(process.env.GUILDHALL_SEED ?? Math.floor(Math.random() * 1_000_000));
const KILLS = PROVING ? 1_000 : 20;
/** Of a process of its own, whose start takes the time of many kills in this one. */
const REAL_KILLS = PROVING ? 1_000 : 1;
const LONGEST_MS = PROVING ? 24 * 3_600_000 : 120_000;

interface Books {
  /** What the provider holds of it, less what it gave back. */
  readonly provider: string;
  readonly gateway: string;
  readonly backOffice: string;
}

async function booksOf({ database, book, backOffice }: Outside, account: string): Promise<Books> {
  const { rows } = await sql<{ pence: string | null }>`
    select sum(pence)::text as pence from payment_posting where account = ${account}`.execute(database.kysely);
  const held = book.all().filter(({ status }) => status === 'success');
  const provider = held.reduce((sum, one) => sum + one.asked.amount - refundedOf(one), 0);
  return {
    provider: Money.pence(provider).toFixed(),
    gateway: Money.pence(Number(rows[0]?.pence ?? 0)).toFixed(),
    backOffice: backOffice.balanceOf(account).toFixed(),
  };
}

interface World extends Outside {
  readonly begin: (kill: Kill) => Promise<Gateway>;
  /** The back office takes what is still to be taken, and the world is no more. */
  readonly end: () => Promise<void>;
}

/** Tells stories until the place has been come to so often, and looks into the books after each. */
async function killedAt(at: KillAt, most: number, worldOf: (seed: number) => Promise<World>): Promise<void> {
  let [kills, stories, taken, given] = [0, 0, 0, 0];
  while (kills < most) {
    stories += 1;
    const seed = SEED * 1_000 + KILL_AT.indexOf(at) * 100_000 + stories;
    const world = await worldOf(seed);
    const kill = { at, hits: at === 'delivery:sent' ? 1 : world.dice.upTo(4) };
    const story = new Story(world, kill, {
      name: `${at.replace(':', '.')}-${stories}`,
      mostKills: Math.min(most, 4),
      begin: world.begin,
    });
    const told = await story.run();
    await world.end();
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
    if (stories > Math.max(most, 10) * 4) throw new Error('the place to end at is hardly ever come to');
  }
  figure(
    `${at} (seed ${SEED})`,
    `${kills} kills, ${stories} stories, ${taken} paid, ${given} given back, no penny apart`,
  );
  if (most >= 20) expect(taken).toBeGreaterThan(0);
}

const TITLE = 'are neither lost nor made twice, and the books agree';

describe(`payments, killed at every boundary (seed ${SEED})`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await memoryStore();
    await makeJobsTable(database);
  }, 60_000);
  afterAll(async () => database?.close());
  const worldOf = async (seed: number): Promise<World> => {
    const world = outside(database, seed);
    return { ...world, begin: async kill => gatewayOf(lifeOf(world, kill)), end: async () => undefined };
  };

  it.each(KILL_AT)(`${TITLE}: ${KILLS} kills at %s`, at => killedAt(at, KILLS, worldOf), LONGEST_MS);
});

describeWithPostgres(`payments, whose process is killed at every boundary (seed ${SEED})`, url => {
  const scratch = scratchDatabase(url);
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-writes-'));
  let database: Database;
  let children: Children;
  beforeAll(async () => {
    await scratch.create();
    database = await openDatabase({
      url: scratch.url,
      dataDir: 'unused',
      migrationsDir,
      maxConnections: 2,
      log: quietLog,
    });
    await makeJobsTable(database);
    children = new Children(scratch.url);
  }, 60_000);
  afterAll(async () => {
    await children?.close();
    await database?.close();
    await scratch.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  const worldOf = async (seed: number): Promise<World> => {
    const world = outside(database, seed);
    const cash = mkdtempSync(join(folder, 'cash-'));
    const origin = await world.simulator.listen({ port: 0, host: '127.0.0.1' });
    const nowMs = () => world.clock.now().epochMilliseconds;
    const imports = () => world.backOffice.imports(cash);
    return {
      ...world,
      begin(kill) {
        imports();
        return children.begin({ ...kill, seed: world.dice.upTo(1_000_000_000), origin, folder: cash }, nowMs);
      },
      async end() {
        imports();
        rmSync(cash, { recursive: true });
        await world.simulator.close();
      },
    };
  };

  it.each(KILL_AT)(`${TITLE}: SIGKILL ${REAL_KILLS} times at %s`, at => killedAt(at, REAL_KILLS, worldOf), LONGEST_MS);
});
