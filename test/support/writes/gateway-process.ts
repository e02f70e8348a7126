import type { Message } from '../../../sandbox/govuk-pay/model.js';
import { cashFiles } from '../../../src/adapters/cash-file/cash-file.js';
import { decode, encode } from '../../../src/domain/codec.js';
import { Instant, londonDay } from '../../../src/domain/dates.js';
import type { CaseRef } from '../../../src/domain/references.js';
import { openDatabase } from '../../../src/platform/database/open.js';
import { poolTransport } from '../../../src/platform/http/pool-transport.js';
import type { Asked } from './asked.js';
import type { Begin, Request } from './child.js';
import { Dice } from './dice.js';
import { type Gateway, gatewayOf } from './gateway.js';
import { Life } from './process.js';
import { lifeAround } from './world.js';

// The gateway's payments as a process of its own, to be killed. The store's URL and the folder of migrations are its
// arguments, what it is to do comes as messages.
const [url = '', migrationsDir = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined };
const database = await openDatabase({ url, dataDir: 'unused', migrationsDir, maxConnections: 2, log });

let nowMs = 0;
const now = () => Instant.fromEpochMilliseconds(nowMs);
const clock = { now, today: () => londonDay(now()) };

/** Nothing more of it runs: no handler, no promise, no word to the parent that was not sent. */
function killed(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const lineTo = (origin: string) =>
  poolTransport({
    origin,
    connections: 2,
    connectTimeoutMs: 30_000,
    idleTimeoutMs: 60_000,
    maxBodyBytes: 1_000_000,
    tls: {},
  });

const begun = ({ at, hits, seed, origin, folder }: Begin): Gateway =>
  gatewayOf(
    lifeAround({
      life: new Life(at, hits, killed),
      database,
      line: lineTo(origin),
      dice: new Dice(seed),
      clock,
      cash: cashFiles(folder),
    }),
  );

let gateway: Gateway | null = null;
async function answerTo({ does, with: text }: Request): Promise<unknown> {
  const given = decode<unknown>(text);
  if (does === 'begin') gateway = begun(given as Begin);
  if (gateway === null) throw new Error('nothing has begun');
  if (does === 'perform') return gateway.perform(given as Asked);
  if (does === 'hears') return gateway.hears(given as Message);
  if (does === 'read') return gateway.read(given as CaseRef);
  return does === 'begin' ? null : gateway[does]();
}

process.on('message', (request: Request) => {
  nowMs = request.nowMs;
  answerTo(request).then(
    value => process.send?.({ value: encode(value ?? null) }),
    error => process.send?.({ error: `${error instanceof Error ? error.stack : error}` }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send?.({ value: encode('ready') });
