/** CPU per audited request, beside the same request without audit: `npm run build && node dist/bench/audit.js`. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditLog } from '../src/platform/audit/audit-log.js';
import type { AuditEntry } from '../src/platform/audit/entry.js';
import { auditVerify } from '../src/platform/audit/verify.js';
import { packageRoot } from '../src/platform/config/package-root.js';
import type { Database } from '../src/platform/database/database.js';
import { openDatabase } from '../src/platform/database/open.js';

const REQUESTS = 4_000;
const WORK_MS = 0.4;
const UPSTREAM_MS = 8;
const quiet = { info: () => undefined, warn: () => undefined };
const what = Array.from({ length: 60 }, (_, n) => `CouncilTaxAccount.field${n}:personal/account/council`);
const entry = (n: number): AuditEntry => ({
  requestId: `request-${n}`,
  subject: `officer-${n % 300}`,
  client: 'contact-centre',
  callerClass: 'officer',
  purpose: 'enquiry',
  operation: 'CustomerView',
  what,
  whose: [`civica:person:${n % 5_000}`],
  outcome: 'answered',
});

type Record = (entry: AuditEntry) => Promise<void>;

/** A request as the gateway has it: some work, a wait for an upstream, more work. */
async function request(): Promise<void> {
  work(WORK_MS / 2);
  await new Promise(resolve => setTimeout(resolve, UPSTREAM_MS * (0.5 + Math.random())));
  work(WORK_MS / 2);
}

function work(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

interface Cost {
  readonly cpuMs: number;
  readonly perSecond: number;
}

async function measure(concurrency: number, record: Record): Promise<Cost> {
  let next = 0;
  const caller = async () => {
    while (next < REQUESTS) {
      next += 1;
      const given = entry(next);
      await request();
      await record(given);
    }
  };
  const cpu = process.cpuUsage();
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, caller));
  const { user, system } = process.cpuUsage(cpu);
  return {
    cpuMs: (user + system) / 1_000 / REQUESTS,
    perSecond: Math.round((REQUESTS * 1_000) / (performance.now() - began)),
  };
}

/** The obvious design, for comparison: a row an entry, each with its fields and its link. */
function rowAnEntry(database: Database): Record {
  let hash = '';
  return async given => {
    const text = JSON.stringify(given);
    hash = createHash('sha256').update(hash).update(text).digest('hex');
    const values = [new Date().toISOString(), given.requestId, given.subject, text, hash];
    await database.run({ name: 'row', text: 'insert into bench_row values ($1, $2, $3, $4, $5)', values });
  };
}

async function compare(database: Database): Promise<void> {
  await database.run({
    text: 'create table bench_row (at timestamptz, request_id text primary key, subject text, entry text, hash text)',
  });
  const secret = randomBytes(32);
  const open = (maxLingerMs: number) => auditLog({ database, clockNow: () => new Date(), secret, maxLingerMs });
  const designs: [string, Record][] = [
    ['no audit', async () => undefined],
    ['a row an entry', rowAnEntry(database)],
    ['groups, no linger', given => noLinger.record(given)],
    ['groups, as shipped', given => shipped.record(given)],
  ];
  const noLinger = open(0);
  const shipped = open(10);
  for (const concurrency of [1, 10, 50]) {
    let bare = 0;
    for (const [name, record] of designs) {
      const { cpuMs, perSecond } = await measure(concurrency, record);
      await database.run({ text: 'truncate bench_row' });
      if (name === 'no audit') bare = cpuMs;
      const own = (cpuMs - bare).toFixed(3);
      console.log(
        `${database.kind}  ${concurrency} at once  ${name.padEnd(20)} ${own} ms of CPU a request, ${perSecond}/s`,
      );
    }
  }
  const began = performance.now();
  const { groups, entries, ok } = await auditVerify(database);
  const took = Math.round(performance.now() - began);
  console.log(
    `${database.kind}  verified ${entries} entries in ${groups} groups in ${took} ms: ${ok ? 'whole' : 'BROKEN'}`,
  );
  await database.run({ text: 'drop table bench_row' });
}

const folder = mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
for (const url of [undefined, ...(process.env.DATABASE_URL ? [process.env.DATABASE_URL] : [])]) {
  const began = performance.now();
  const options = { url, dataDir: join(folder, 'store'), migrationsDir: join(packageRoot(), 'migrations'), log: quiet };
  const database = await openDatabase(options);
  console.log(`${database.kind}  opened in ${Math.round(performance.now() - began)} ms`);
  await compare(database);
  await database.close();
}
rmSync(folder, { recursive: true, force: true });
