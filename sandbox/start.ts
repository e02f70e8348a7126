import type { AddressInfo } from 'node:net';
import type { Academy } from './academy/start.js';
import { sandboxApp, shownPerson } from './app.js';
import { plantedRegister } from './breathing-space/planted.js';
import type { RegisterHalf } from './breathing-space/routes.js';
import { Sessions } from './civica/session.js';
import { Calls } from './control/calls.js';
import { type FaultRequest, FaultRequests, Faults } from './faults/fault.js';
import { NotifyBook } from './govuk-notify/book.js';
import type { Notify } from './govuk-notify/routes.js';
import { PayBook } from './govuk-pay/book.js';
import { PayFaults } from './govuk-pay/faults.js';
import type { Pay } from './govuk-pay/routes.js';
import { Webhooks } from './govuk-pay/webhooks.js';
import { Keys } from './identity/keys.js';
import { issueToken, type TokenRequest } from './identity/tokens.js';
import { SandboxOptions } from './options.js';
import { dayOfIso, todayInLondon } from './population/calendar.js';
import { Population } from './population/population.js';

/** What may be replaced in a test: the clock of the day and the one that sessions run by, in milliseconds. */
export interface Clocks {
  readonly now?: () => number;
  readonly sessionNow?: () => number;
}

export type ShownPerson = ReturnType<typeof shownPerson>;

/** A sandbox that listens. */
export interface Sandbox {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The base address of the Civica endpoint. */
  readonly civicaUrl: string;
  /** The issuer of its tokens: `http://localhost:<port>`. */
  readonly issuer: string;
  readonly people: readonly ShownPerson[];
  readonly population: Population;
  /** Null where it was not asked for. */
  readonly academy: Academy | null;
  /** The register of moratoria, its inbox and what is set against it. */
  readonly register: RegisterHalf;
  /** GOV.UK Pay: its books, faults and webhooks. */
  readonly pay: Pay & { readonly webhooks: Webhooks };
  /** GOV.UK Notify: what it took, and what became of it. */
  readonly notify: Notify;
  /** Replaces the faults that are set. */
  setFaults(...faults: FaultRequest[]): void;
  clearFaults(): void;
  /** Calls by operation since the start or the last reset. */
  calls(): Record<string, number>;
  resetCalls(): void;
  token(request: TokenRequest): Promise<string>;
  rotateKeys(): Promise<void>;
  close(): Promise<void>;
}

/** Opens nothing but this. */
const NOTIFY_KEY = 'testshire-5a1d0000-0000-4000-8000-000000000001-5a1d0000-0000-4000-8000-000000000002';

/** Starts a sandbox in this process. Throws a ZodError on bad options, and what `listen` throws where the port is taken. */
export async function startSandbox(asked: SandboxOptions = {}, clocks: Clocks = {}): Promise<Sandbox> {
  const options = SandboxOptions.parse(asked);
  const clock = clocks.now ?? Date.now;
  const today = options.today === undefined ? todayInLondon(clock()) : dayOfIso(options.today);
  const population = new Population({ seed: options.seed, households: options.households, today });
  const sessions = new Sessions({
    minutes: options.sessionMinutes,
    now: clocks.sessionNow ?? (() => performance.now()),
  });
  const people = population.notables().map(shownPerson);
  const [faults, calls, keys] = [new Faults(), new Calls(), await Keys.made()];
  let port = options.port;
  const issuer = () => `http://localhost:${port}`;
  const defaultPeople = people.slice(0, 1).map(({ reference }) => reference);
  const identity = { keys, issuer, defaultPeople, clock };
  const civica = { population, sessions, userId: options.userId, password: options.password, clock };
  const academy = options.academy ? await academyHalf(population, options.host, clock()) : null;
  const pay = payHalf(clock, () => `http://${options.host}:${port}/govuk-pay`);
  const register = { register: plantedRegister(population, clock), faults: [], tokens: new Set<string>() };
  const notify: Notify = { book: new NotifyBook(clock), apiKey: NOTIFY_KEY, now: clock };
  const app = sandboxApp({ civica, faults, calls, identity, academy, notify, pay, register });
  await app.listen({ port, host: options.host });
  port = (app.server.address() as AddressInfo).port;
  const url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
  return {
    url,
    port,
    civicaUrl: `${url}/civica`,
    issuer: issuer(),
    people,
    population,
    academy,
    pay,
    notify,
    register,
    setFaults: (...wanted) => {
      faults.clear();
      if (wanted.length > 0) faults.add(FaultRequests.parse({ faults: wanted }));
    },
    clearFaults: () => faults.clear(),
    calls: () => calls.byDocid,
    resetCalls: () => calls.reset(),
    token: request => issueToken(request, identity),
    rotateKeys: async () => void (await keys.rotate()),
    close: async () => {
      await pay.webhooks.idle();
      await app.close();
      await academy?.close();
    },
  };
}

/** Read in only where it is asked for: a sandbox without it starts in half a second. */
async function academyHalf(population: Population, host: string, now: number): Promise<Academy> {
  const { startAcademy } = await import('./academy/start.js');
  return startAcademy({ population, host, port: 0, now });
}

/** The key and secret open nothing but this. */
function payHalf(now: () => number, base: () => string): Pay & { readonly webhooks: Webhooks } {
  const webhooks = new Webhooks();
  const book = new PayBook({ now });
  book.onMessage = message => webhooks.tell(message);
  return { book, webhooks, faults: new PayFaults(), apiKey: 'api_test_testshire', base };
}
