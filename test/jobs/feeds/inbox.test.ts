import { sql } from 'kysely';
import { intake } from '../../../src/jobs/feeds/intake.js';
import { matchAll } from '../../../src/jobs/feeds/match.js';
import type { FeedMeans } from '../../../src/jobs/feeds/means.js';
import { receive } from '../../../src/jobs/feeds/receive.js';
import { replay } from '../../../src/jobs/feeds/replay.js';
import { describeStores } from '../../support/stores.js';
import { contentOfText, feedsOn, mappings, type Notice, ucFile } from './feed-samples.js';

describeStores('the feed inbox', store => {
  let means: FeedMeans;
  beforeAll(() => {
    means = feedsOn(store.database());
  });
  afterEach(() =>
    sql`truncate feed_file, feed_chunk, feed_seen, feed_record, feed_poison, feed_subject, feed_subject_person, feed_item,
      casework_case, casework_event, casework_outbox cascade`.execute(store.database().kysely),
  );
  afterAll(() => means.jobs.close(1_000));

  const arrives = async (notices: readonly Notice[], name = 'uc-lctr-v1-1.csv', by = means) => {
    const received = await receive(by, { name, source: 'test', content: contentOfText(ucFile(notices)) });
    await intake(by, received.file);
    await matchAll(by);
    return received;
  };
  const rows = async (text: string) =>
    (await sql.raw<Record<string, unknown>>(text).execute(store.database().kysely)).rows;
  const one: Notice = { sequence: 1, person: 10, month: 10, pounds: 100 };

  it('takes a file once, whatever it is called the second time', async () => {
    const first = await arrives([one]);
    expect(first.is).toBe('NEW');
    expect(await arrives([one], 'uc-lctr-v1-2.csv')).toEqual({ is: 'KNOWN', file: first.file });
    expect(await rows('select fresh, records, poison, state from feed_file')).toEqual([
      { fresh: 1, records: 1, poison: 0, state: 'READ' },
    ]);
  });

  it('knows a record that comes again in another file, and a correction, and which of two is later', async () => {
    await arrives([{ ...one, sequence: 5, pounds: 300 }]);
    await arrives([one, { ...one, sequence: 5, pounds: 300 }], 'uc-lctr-v1-2.csv');
    const current = await rows(
      `select distinct on (record_key) fields ->> 'totalAward' as award from feed_record order by record_key, ordering desc`,
    );
    expect(current).toEqual([{ award: '~m300.00' }]);
    expect(await rows('select sequence, fresh from feed_file order by sequence')).toEqual([
      { sequence: 1, fresh: 1 },
      { sequence: 2, fresh: 1 },
    ]);
  });

  it('keeps the basis, the days and the origin with each record', async () => {
    await arrives([one]);
    const [record] = await rows(`select origin, retain_until, period, b.retention_days, b.onward_sharing, mapping
      from feed_record r join feed_basis b on b.id = r.basis`);
    expect(record).toEqual({
      origin: 'dwp',
      retain_until: '2028-05-24',
      period: '2026-10-01',
      retention_days: 548,
      onward_sharing: false,
      mapping: 'uc-lctr/1',
    });
  });

  it('sets a record aside with its place and reason, nothing of what it holds, and asks somebody to look', async () => {
    await arrives([one, { ...one, sequence: 2, person: 11, poison: true }]);
    expect(await rows('select position, reason, field from feed_poison')).toEqual([
      { position: 3, reason: 'UNKNOWN_CODE', field: 'ucClaimStatus' },
    ]);
    expect(
      await rows(`select facts ->> 'reason' as reason, facts -> 'count' as count, due_on from casework_case`),
    ).toEqual([{ reason: 'RECORDS_SET_ASIDE', count: 1, due_on: '2026-11-25' }]);
  });

  it('reads what was set aside once the mapping knows it, and ends the work', async () => {
    const { file } = await arrives([one, { ...one, sequence: 2, person: 11, poison: true }]);
    const lenient = mappings.map(one => ({ ...one, handling: { ...one.handling, unknownCode: 'pass' as const } }));
    const mended = mappings.map((_, n) => {
      const mapping = lenient[n] ?? one;
      if (!('fields' in mapping)) throw new Error('no mapping');
      return { ...mapping, fields: mapping.fields.map(rule => ({ ...rule, required: false })) };
    });
    expect(await replay(means, file)).toBe('BEGUN');
    expect(await replay(means, file)).toBe('UNDER_WAY');
    await intake({ ...means, mappings: mended }, file);
    expect(await rows('select records, poison, fresh, pass from feed_file')).toEqual([
      { records: 2, poison: 0, fresh: 2, pass: 2 },
    ]);
    expect(await rows('select * from feed_poison')).toEqual([]);
    expect(await rows('select state from casework_case')).toEqual([{ state: 'OVERTAKEN' }]);
  });

  it('says whose a record is where enough agrees, and asks somebody where it does not', async () => {
    await arrives([one, { ...one, sequence: 2, person: 99 }, { ...one, sequence: 3, person: 98 }]);
    expect(await rows('select person from feed_subject_person')).toEqual([{ person: 'civica:000010' }]);
    const asked = `select facts ->> 'reason' as reason, due_on, due_why, state from casework_case order by 1`;
    expect(await rows(asked)).toMatchObject([
      { reason: 'MATCH_UNSURE', due_on: '2026-11-28' },
      { reason: 'NOBODY_MATCHES', due_on: '2026-11-28' },
    ]);
  });

  it('notes a file of no known name once, and a file that was left out', async () => {
    const unknown = { name: 'holiday.csv', source: 'test' };
    await receive(means, { ...unknown, content: contentOfText('a') });
    expect((await receive(means, { ...unknown, content: contentOfText('b') })).is).toBe('NO_MAPPING');
    await arrives([one], 'uc-lctr-v1-1.csv');
    await arrives([{ ...one, sequence: 2 }], 'uc-lctr-v1-3.csv');
    expect(await rows(`select facts ->> 'reason' as reason from casework_case order by 1`)).toEqual([
      { reason: 'FILE_MISSING' },
      { reason: 'FILE_UNKNOWN' },
    ]);
  });

  it('keeps the content sealed', async () => {
    await arrives([one]);
    const [chunk] = await rows('select sealed from feed_chunk');
    expect(String((chunk?.sealed as Buffer | undefined)?.toString('latin1')).slice(0, 5_000)).not.toBe('undefined');
    expect(String((chunk?.sealed as Buffer | undefined)?.toString('latin1'))).not.toContain('SURNAME');
  });

  it('is read once by two processes that read it side by side', async () => {
    const notices = Array.from({ length: 60 }, (_, n) => ({ sequence: n, person: 200 + n, month: 10, pounds: n }));
    const { file } = await receive(means, {
      name: 'uc-lctr-v1-9.csv',
      source: 'test',
      content: contentOfText(ucFile(notices)),
    });
    const small = { ...means, batch: 7 };
    await Promise.all([intake(small, file), intake(small, file)]);
    await intake(small, file);
    expect(await rows('select records, fresh, state from feed_file')).toEqual([
      { records: 60, fresh: 60, state: 'READ' },
    ]);
  });
});
