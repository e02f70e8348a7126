import type { Trouble } from '../../src/platform/http/upstream-error.js';
import type { UpstreamLimitsGiven } from '../../src/platform/http/upstream-options.js';
import { deadBaseUrl, rawServer } from './troubles-server.js';
import { good, type Sample, TROUBLE_ROWS, type TroubleRow } from './troubles-table.js';

/** For the upstream under test: every row ends soon, and each call is one request. */
export const QUICK: UpstreamLimitsGiven = { timeoutMs: 250, connectTimeoutMs: 250, retry: { retries: 0 } };

/** An adapter's call, ready to be made against the upstream at `baseUrl`. */
export type MakeCall = (baseUrl: string) => { call(): Promise<unknown>; close(): Promise<void> };

export interface TroubleOptions {
  readonly sample: Sample;
  /** Where this system means something else by a row, by the row's name; its reason goes beside it. */
  readonly overrides?: Readonly<Record<string, Trouble>>;
  /** What only this system does. */
  readonly own?: readonly TroubleRow[];
}

export interface MetTrouble {
  /** What the call came to: the error it rejected with, or the value it gave. */
  readonly outcome: unknown;
  /** Requests that reached the upstream. */
  readonly requests: number;
}

export interface TroubleCase {
  readonly name: string;
  readonly trouble: Trouble;
  /** Starts the upstream in its trouble, makes the call once, and tells what came of it. */
  meet(): Promise<MetTrouble>;
}

/**
 * Every row of the table as a case for `describe.each`:
 *
 *     describe.each(upstreamTroubles(makeCall, { sample }))('$name', ({ trouble, meet }) => {
 *       it(`is ${trouble}`, async () => {
 *         expect((await meet()).outcome).toMatchObject({ name: 'UpstreamError', trouble });
 *       });
 *     });
 *
 * Test also that `meetGood` is answered: a call that fails anyway would pass every row.
 */
export function upstreamTroubles(makeCall: MakeCall, options: TroubleOptions): TroubleCase[] {
  const { sample, overrides = {}, own = [] } = options;
  const rows = [...TROUBLE_ROWS, ...own];
  const stray = Object.keys(overrides).filter(name => !rows.some(row => row.name === name));
  if (stray.length > 0) throw new Error(`No such row to override: ${stray.join(', ')}`);
  return rows.map(row => ({
    name: row.name,
    trouble: overrides[row.name] ?? row.trouble,
    meet: () => meet(makeCall, sample, row.serve),
  }));
}

/** The same call against the upstream when all is well. */
export function meetGood(makeCall: MakeCall, sample: Sample): Promise<MetTrouble> {
  return meet(makeCall, sample, good);
}

async function meet(makeCall: MakeCall, sample: Sample, serve: TroubleRow['serve']): Promise<MetTrouble> {
  const server = serve === null ? null : await rawServer(socket => serve(socket, sample));
  const { call, close } = makeCall(server?.baseUrl ?? (await deadBaseUrl()));
  try {
    const outcome = await call().catch((error: unknown) => error);
    return { outcome, requests: server?.requests.length ?? 0 };
  } finally {
    await server?.close();
    await close();
  }
}
