import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/open.js';
import { memoryStore } from '../../support/memory-store.js';
import { migrationsDir, quietLog } from '../../support/migrations.js';
import { figure, PROVING } from '../../support/mix.js';
import { describeWithPostgres } from '../../support/services.js';
import { scratchDatabase } from '../../support/stores.js';
import { feedsOn } from './feed-samples.js';
import { fileCounts, finalState } from './final-state.js';
import { dice, dropped, type Story, story } from './story.js';
import { takeIn } from './taking-in.js';

/** A run is named by its seed: GUILDHALL_SEED runs the same again. */
const SEED = Number(process.env.GUILDHALL_SEED ?? Math.floor(Math.random() * 1_000_000));
const RECORDS = PROVING ? 100_000 : 1_000;
const FILES = PROVING ? 20 : 4;
const KILLS = PROVING ? 40 : 15;

class Killed extends Error {}

const folder = mkdtempSync(join(tmpdir(), 'guildhall-feeds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Read once, in order, by a process that nothing happens to. */
async function clean(database: Database, { ordered }: Story, name: string) {
  dropped(join(folder, name), ordered, FILES);
  const means = feedsOn(database);
  await takeIn(means, join(folder, name));
  await means.jobs.close(1_000);
  return finalState(database);
}

async function agrees(database: Database, told: Story, expected: Awaited<ReturnType<typeof clean>>) {
  const state = await finalState(database);
  expect({ seed: SEED, ...state }).toEqual({ seed: SEED, ...expected });
  expect(state.records?.rows).toBe(told.ordered.length - told.poison + told.stops);
  const counts = await fileCounts(database);
  expect(counts).toMatchObject({
    read: counts?.files,
    files: FILES * 2,
    fresh: state.records?.rows,
    poison: told.poison,
    aside: told.poison,
  });
}

describe(`a feed of ${RECORDS} records that comes badly (seed ${SEED})`, () => {
  if (PROVING) return void describeWithPostgres('killed as a process', url => provedOn(url));

  let databases: Database[] = [];
  beforeAll(async () => {
    const open = () => memoryStore();
    databases = [await open(), await open()];
  }, 60_000);
  afterAll(async () => {
    for (const database of databases) await database.close();
  });

  it('ends as if it had been read once, in order, wherever its reader is stopped', async () => {
    const chances = dice(SEED);
    const told = story(RECORDS, chances);
    const [one, other] = databases as [Database, Database];
    const expected = await clean(one, told, 'clean');
    dropped(join(folder, 'badly'), told.coming, FILES);
    let [kills, until] = [0, 1 + chances.upTo(6)];
    const boundary = () => {
      until -= 1;
      if (until > 0 || kills >= KILLS) return;
      kills += 1;
      until = 1 + chances.upTo(6);
      throw new Killed();
    };
    const means = feedsOn(other, { batch: 60, boundary });
    for (let tries = 0; tries <= KILLS; tries += 1) {
      const ended = await takeIn(means, join(folder, 'badly')).then(
        () => true,
        error => {
          if (!(error instanceof Killed)) throw error;
          return false;
        },
      );
      if (ended) break;
    }
    await means.jobs.close(1_000);
    expect(kills).toBeGreaterThan(5);
    await agrees(other, told, expected);
    // What was dropped is out of the way.
    expect(readdirSync(join(folder, 'badly'))).toEqual(['done']);
  }, 120_000);
});

function provedOn(url: string): void {
  const [one, other] = [scratchDatabase(url), scratchDatabase(url)];
  const opened: Database[] = [];
  const open = async (at: string) => {
    const database = await openDatabase({ url: at, dataDir: 'unused', migrationsDir, log: quietLog });
    opened.push(database);
    return database;
  };
  beforeAll(async () => {
    await one.create();
    await other.create();
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    await one.drop();
    await other.drop();
  });

  it('ends as if it had been read once, in order, whenever its process is killed', async () => {
    const chances = dice(SEED);
    const told = story(RECORDS, chances);
    figure('seed', SEED);
    figure(
      'lines that come',
      `${told.coming.length}: ${told.duplicates} twice, ${told.late} late, ${told.poison} poisoned`,
    );
    const begun = performance.now();
    const expected = await clean(await open(one.url), told, 'clean');
    figure('clean and ordered, seconds', Math.round((performance.now() - begun) / 1_000));
    dropped(join(folder, 'badly'), told.coming, FILES);
    const killing = performance.now();
    let kills = 0;
    for (;;) {
      const lives = kills < KILLS ? 200 + chances.upTo(5_000) : null;
      if (await livesFor(lives, other.url)) break;
      kills += 1;
    }
    figure('killed', `${kills} times, ${Math.round((performance.now() - killing) / 1_000)} seconds`);
    const after = await open(other.url);
    await agrees(after, told, expected);
    figure('records, work', `${expected.records?.rows}, ${expected.work?.rows}: nothing lost, nothing twice`);
    expect(kills).toBeGreaterThan(5);
  }, 3_600_000);
}

/** Whether a process came to its end before it was killed, so many milliseconds after it began. */
async function livesFor(ms: number | null, url: string): Promise<boolean> {
  const script = join(import.meta.dirname, 'taking-in-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, join(folder, 'badly')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  await Promise.race([once(child.stdout, 'data'), ended]);
  if (ms !== null) void pause(ms, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  const code = await ended;
  if (code !== 0 && code !== null) throw new Error(`the reader ended with ${code}`);
  return code === 0;
}
