import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderDrop } from '../../../src/adapters/drops/folder.js';
import type { FeedDrop } from '../../../src/adapters/ports/feeds.js';
import { Instant } from '../../../src/domain/dates.js';
import { look } from '../../../src/jobs/feeds/look.js';
import { lookRound, type Source } from '../../../src/jobs/feeds/look-round.js';
import type { FeedMeans } from '../../../src/jobs/feeds/means.js';
import { describeStores } from '../../support/stores.js';
import { feedsOn, mappings, ucFile } from './feed-samples.js';

const NOON = Date.parse('2026-11-23T12:00:00Z');

describeStores('files that are dropped', store => {
  let folder: string;
  let means: FeedMeans;
  let nowMs = NOON;
  beforeAll(() => {
    const now = () => Instant.fromEpochMilliseconds(nowMs);
    const clock = { now, today: () => now().toZonedDateTimeISO('Europe/London').toPlainDate() };
    means = feedsOn(store.database(), { clock });
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guildhall-look-'));
    nowMs = NOON;
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  afterAll(() => means.jobs.close(1_000));

  const put = (name: string, content: string, secondsAgo = 3_600) => {
    writeFileSync(join(folder, name), content);
    const at = nowMs / 1_000 - secondsAgo;
    utimesSync(join(folder, name), at, at);
  };
  const notice = (person: number) => ucFile([{ sequence: person, person, month: 10, pounds: 9 }]);
  const limits = { mappings, mostBytes: 5_000, settledMs: 60_000, pollMinutes: 5 };
  const place = (name: string, moves = true): Source => ({
    ...limits,
    name,
    moves,
    drop: async () => folderDrop(name, folder),
  });
  const looked = async (source: Source) => look(means, { ...source, drop: await source.drop() });
  const reasons = async (source: string) =>
    (
      await store.database().run<{ reason: string }>({
        text: `select c.facts ->> 'reason' as reason from casework_case c join feed_file f on f.id::text = c.facts ->> 'file'
          where f.source = $1 order by 1`,
        values: [source],
      })
    ).map(({ reason }) => reason);
  const lying = (under = '.') => readdirSync(join(folder, under)).sort();

  it('are taken in once they are whole, and put where they belong', async () => {
    put('uc-lctr-v1-1.csv', notice(301));
    put('uc-lctr-v1-2.csv', notice(302), 10);
    put('uc-lctr-v1-3.csv.part', notice(303));
    put('holiday.csv', 'a');
    put('uc-lctr-v1-4.csv', 'x'.repeat(5_001));
    expect(await looked(place('whole'))).toBe(1);
    expect(lying()).toEqual(['done', 'refused', 'uc-lctr-v1-2.csv', 'uc-lctr-v1-3.csv.part']);
    expect([lying('done'), lying('refused')]).toEqual([['uc-lctr-v1-1.csv'], ['holiday.csv', 'uc-lctr-v1-4.csv']]);
    expect(await reasons('whole')).toEqual(['FILE_TOO_LARGE', 'FILE_UNKNOWN']);
    nowMs += 60_000;
    expect(await looked(place('whole'))).toBe(1);
    // The same content by another name is no new file, and is out of the way too.
    put('uc-lctr-v1-9.csv', notice(301));
    expect(await looked(place('whole'))).toBe(0);
    expect(lying('done')).toEqual(['uc-lctr-v1-1.csv', 'uc-lctr-v1-2.csv', 'uc-lctr-v1-9.csv']);
  });

  it('are left where they lie if that is asked, and not read again', async () => {
    put('uc-lctr-v1-1.csv', notice(311));
    let opened = 0;
    const drop = folderDrop('left', folder);
    const counting: FeedDrop = {
      ...drop,
      open: name => {
        opened += 1;
        return drop.open(name);
      },
    };
    const left = { ...place('left', false), drop: counting };
    expect([await look(means, left), await look(means, left), opened]).toEqual([1, 0, 1]);
    expect(lying()).toEqual(['uc-lctr-v1-1.csv']);
  });

  it('are left alone while they change under the reader', async () => {
    put('uc-lctr-v1-1.csv', notice(321));
    const drop = folderDrop('growing', folder);
    const growing: FeedDrop = {
      ...drop,
      open: name => {
        const content = drop.open(name);
        put(name, `${notice(321)}\n`, 120);
        return content;
      },
    };
    expect(await look(means, { ...place('growing'), drop: growing })).toBe(0);
    expect(lying()).toEqual(['uc-lctr-v1-1.csv']);
    expect(await looked(place('growing'))).toBe(1);
  });

  it('are looked for as often as is said, by one process, and one trouble does not hide another place', async () => {
    put('uc-lctr-v1-1.csv', notice(331));
    const gone: Source = { ...place('gone'), drop: async () => folderDrop('gone', join(folder, 'nowhere')) };
    const troubles: string[] = [];
    const round = () => lookRound(means, [gone, place('there')], source => void troubles.push(source));
    await Promise.all([round(), round()]);
    const looks = () =>
      store
        .database()
        .run({ text: `select source, taken, trouble from feed_look where source in ('gone', 'there') order by 1` });
    expect(await looks()).toEqual([
      { source: 'gone', taken: null, trouble: 'ENOENT' },
      { source: 'there', taken: 1, trouble: null },
    ]);
    nowMs += 4 * 60_000;
    await round();
    expect(troubles).toEqual(['gone']);
    nowMs += 60_000;
    await round();
    expect(troubles).toEqual(['gone', 'gone']);
    expect(await looks()).toMatchObject([{}, { taken: 0 }]);
  });
});
