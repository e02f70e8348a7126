import { z } from 'zod';
import { DOCIDS } from '../civica/call.js';

export const FAULT_KINDS = [
  'down',
  'html',
  'refuse',
  'slow',
  'hang',
  'drip',
  'expired',
  'truncated',
  'bad-xml',
  'doctype',
  'wrong-person',
  'error',
  'empty',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const MOST_MS = 120_000;
const MOST_TIMES = 100_000;
const MOST_FAULTS = 50;

/** One fault as it is asked for. What each kind does stands in sandbox/README.md. */
export const FaultRequest = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** The operation it strikes; all of them where left out. */
  docid: z.enum(['all', ...DOCIDS]).default('all'),
  /** How many calls it strikes; every call until it is taken away where left out. */
  times: z.int().min(1).max(MOST_TIMES).optional(),
  /** slow: how long to wait. drip: between bytes. hang: how long to hold the socket. */
  ms: z.int().min(0).max(MOST_MS).optional(),
  /** down: with what status the page of the outage comes. */
  status: z.union([z.literal(200), z.literal(503)]).optional(),
});
export type FaultRequest = z.input<typeof FaultRequest>;
export type Fault = z.output<typeof FaultRequest>;

const isOne = (body: unknown): boolean => typeof body === 'object' && body !== null && !('faults' in body);

/** One fault, or a list of them: what is wrong with one is said of its field, as it would be in the list. */
export const FaultRequests = z
  .preprocess(
    body => (isOne(body) ? { faults: [body] } : body),
    z.strictObject({ faults: z.array(FaultRequest).min(1).max(MOST_FAULTS) }),
  )
  .transform(({ faults }) => faults);

/** Thrown where more faults are set than are kept. */
export class TooManyFaults extends Error {
  constructor() {
    super(`at most ${MOST_FAULTS} faults are kept: take some away with DELETE /control/faults`);
  }
}

interface Set {
  readonly fault: Fault;
  left: number;
}

/** The faults that are set. The first that fits a call strikes, and only that one. */
export class Faults {
  private set: Set[] = [];

  add(faults: readonly Fault[]): void {
    if (this.set.length + faults.length > MOST_FAULTS) throw new TooManyFaults();
    this.set.push(...faults.map(fault => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })));
  }

  clear(): void {
    this.set = [];
  }

  /** What is set, with the number of calls still to be struck where that is limited. */
  list(): (Fault & { left: number | null })[] {
    return this.set.map(({ fault, left }) => ({ ...fault, left: Number.isFinite(left) ? left : null }));
  }

  /** The fault that strikes a call of this operation, counted as used. */
  take(docid: string): Fault | null {
    const struck = this.set.find(({ fault }) => fault.docid === 'all' || fault.docid === docid);
    if (!struck) return null;
    struck.left -= 1;
    if (struck.left <= 0) this.set = this.set.filter(one => one !== struck);
    return struck.fault;
  }
}
