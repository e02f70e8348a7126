import Fastify, { type FastifyInstance } from 'fastify';
import { PayBook } from '../../../sandbox/govuk-pay/book.js';
import { PayFaults } from '../../../sandbox/govuk-pay/faults.js';
import type { Message } from '../../../sandbox/govuk-pay/model.js';
import { govukPayHalf } from '../../../sandbox/govuk-pay/routes.js';
import { signed } from '../../../sandbox/govuk-pay/webhooks.js';
import { govukPay } from '../../../src/adapters/govuk-pay/govuk-pay.js';
import { isSigned, paymentNews } from '../../../src/adapters/govuk-pay/webhook.js';
import type { CashPostings } from '../../../src/adapters/ports/cash-postings.js';
import { casework } from '../../../src/casework/casework.js';
import { lookAtPayment } from '../../../src/casework/payments/jobs.js';
import { type Clock, Instant, londonDay } from '../../../src/domain/dates.js';
import { lookAtNews } from '../../../src/jobs/payments/look.js';
import type { PaymentJobs } from '../../../src/jobs/payments/means.js';
import { postAll } from '../../../src/jobs/payments/post.js';
import { giveRefund } from '../../../src/jobs/payments/refund.js';
import { lookAtAll } from '../../../src/jobs/payments/round.js';
import { sendOne } from '../../../src/jobs/payments/send.js';
import { auditLog } from '../../../src/platform/audit/audit-log.js';
import type { Database } from '../../../src/platform/database/database.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { Transport } from '../../../src/platform/http/transport.js';
import { BackOffice } from './back-office.js';
import { Dice } from './dice.js';
import { injected, losing } from './pay-transport.js';
import { type KillAt, Life } from './process.js';
import { type Handlers, steppedJobs } from './stepped-jobs.js';

const API_KEY = 'api_test_of_testshire';
const SECRET = 'webhook secret of testshire';
const NEVER = 1_000_000;

/** What lasts while the gateway dies: the provider, the back office, the store, the time. */
export interface Outside {
  readonly database: Database;
  readonly book: PayBook;
  readonly simulator: FastifyInstance;
  readonly backOffice: BackOffice;
  readonly messages: Message[];
  readonly dice: Dice;
  readonly clock: Clock & { advance(ms: number): void };
}

export function outside(database: Database, seed: number): Outside {
  let ms = Date.parse('2026-11-23T09:00:00Z');
  const clock = {
    now: () => Instant.fromEpochMilliseconds(ms),
    today: () => londonDay(Instant.fromEpochMilliseconds(ms)),
    advance: (by: number) => {
      ms += by;
    },
  };
  const dice = new Dice(seed);
  const book = new PayBook({ now: () => ms, seed });
  const messages: Message[] = [];
  book.onMessage = message => messages.push(message);
  book.searchLagMs = dice.pick([0, 5_000, 90_000]);
  book.keepsKeys = dice.chance(0.5);
  const simulator = Fastify({ logger: false });
  simulator.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  govukPayHalf(simulator, { book, faults: new PayFaults(), apiKey: API_KEY, base: () => 'http://pay.example' });
  return { database, book, simulator, backOffice: new BackOffice(), messages, dice, clock };
}

/** What a life of the gateway works with. */
interface Around {
  readonly life: Life;
  readonly database: Database;
  readonly line: Transport;
  readonly dice: Dice;
  readonly clock: Clock;
  readonly cash: CashPostings;
}

/** A life in this process, over the simulator without sockets. */
export const lifeOf = ({ simulator, backOffice, ...world }: Outside, kill: { at: KillAt; hits: number }) =>
  lifeAround({ ...world, life: new Life(kill.at, kill.hits), line: injected(simulator), cash: backOffice });

/** The gateway's payments, from nothing but the store: what a process has when it starts. */
export function lifeAround({ life, line, dice, clock, cash, database: store }: Around) {
  const database = life.store(store);
  const stepped = steppedJobs(database);
  const audit = auditLog({
    database,
    clockNow: () => new Date(clock.now().epochMilliseconds),
    secret: Buffer.alloc(32, 7),
  });
  const upstream = createUpstream({
    system: 'govuk-pay',
    baseUrl: 'http://pay.example/govuk-pay',
    transport: losing(line, { life, dice }),
    limits: { retry: { retries: 0 }, breaker: { failedInARow: NEVER, busyFrom: NEVER } },
  });
  const options = {
    apiKey: API_KEY,
    returnUrl: 'https://testshire.example/paid',
    byTelephone: false,
    searchLagMs: 120_000,
  };
  const work = casework({ database, jobs: stepped.jobs, audit, boundary: life.boundary });
  const means: PaymentJobs = {
    provider: govukPay(upstream, options),
    cash,
    casework: work,
    database,
    clock,
    boundary: life.boundary,
  };
  const handlers: Handlers = {
    'payment-send': ({ case: ref }: { case: never }) => sendOne(means, ref),
    'payment-look': ({ provider }: { provider: string }) => lookAtNews(means, provider),
    'payment-post': () => postAll(means),
    'refund-send': ({ case: ref }: { case: never }) => giveRefund(means, ref),
  };
  return {
    life,
    clock,
    casework: work,
    runJobs: (onThrown: (error: unknown) => void) => stepped.runOnce(handlers, onThrown),
    round: () => lookAtAll(means),
    /** What the public route does with a message, as it does it. */
    async hears(message: Message): Promise<void> {
      const { body, signature } = signed(message, SECRET);
      if (!isSigned(Buffer.from(body), signature, SECRET)) throw new Error('a message of the provider was not taken');
      const news = paymentNews(Buffer.from(body));
      if (news === null || news === 'unreadable') throw new Error('a message of the provider was not understood');
      await database.transaction(async transaction => {
        await stepped.jobs.enqueue(transaction, {
          kind: lookAtPayment,
          data: { provider: news.payment },
          key: news.message,
        });
      });
    },
  };
}
