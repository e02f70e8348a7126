import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { feedLook } from '../../src/jobs/feeds/kinds.js';
import { JOB_KINDS } from '../../src/jobs/kinds.js';
import { openJobs } from '../../src/platform/jobs/jobs.js';
import { ucFile } from '../jobs/feeds/feed-samples.js';
import { useGateway } from '../support/gateway.js';

const folder = mkdtempSync(join(tmpdir(), 'guildhall-feed-workers-'));
const mapping = join(import.meta.dirname, '..', '..', 'feeds', 'uc-lctr-1.yaml');

describe('a gateway with a feed', () => {
  const { database } = useGateway({ config: { feeds: { sources: { uc: { mappings: [mapping], folder } } } } });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes in what is dropped, and says whose it is, with nobody asking', async () => {
    const file = join(folder, 'uc-lctr-v1-1.csv');
    writeFileSync(file, ucFile([{ sequence: 1, person: 5, month: 10, pounds: 7 }]));
    utimesSync(file, 1, 1);
    // Its own look is on the minute; this one is asked for now.
    const jobs = openJobs({ database: database(), kinds: JOB_KINDS });
    await jobs.ready();
    await database().transaction(transaction => jobs.enqueue(transaction, { kind: feedLook, data: {} }));
    await jobs.close(1_000);
    const matched = async () =>
      database().run<{ state: string }>({ text: `select state from feed_subject where state <> 'WAITING'` });
    const until = Date.now() + 60_000;
    while ((await matched()).length === 0 && Date.now() < until) await pause(100);
    expect(await matched()).toEqual([{ state: 'NOBODY' }]);
    expect(existsSync(join(folder, 'done', 'uc-lctr-v1-1.csv'))).toBe(true);
    expect(await database().run({ text: `select source, taken from feed_look` })).toEqual([{ source: 'uc', taken: 1 }]);
  }, 90_000);
});
