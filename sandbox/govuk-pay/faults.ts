import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { PayError } from './model.js';

/** down: P0999 before anything is done. busy: 429. lost-before and lost-after: the socket is closed, before or after it was done. */
export const PayFault = z.strictObject({
  kind: z.enum(['down', 'busy', 'lost-before', 'lost-after']),
  operation: z.enum(['create', 'get', 'search', 'refund']),
  times: z.int().min(1).max(100_000).default(1),
});
export type PayFault = z.infer<typeof PayFault>;

const MOST_FAULTS = 50;

/** Faults that are set: the first that fits strikes, so often. */
export class PayFaults {
  private set: PayFault[] = [];

  add(...faults: readonly PayFault[]): void {
    this.set = [...this.set, ...faults].slice(-MOST_FAULTS);
  }

  clear(): void {
    this.set = [];
  }

  take(operation: PayFault['operation'], when: 'before' | 'after'): PayFault['kind'] | null {
    const n = this.set.findIndex(
      fault => fault.operation === operation && (fault.kind === 'lost-after') === (when === 'after'),
    );
    const fault = this.set[n];
    if (fault === undefined) return null;
    if (fault.times > 1) this.set[n] = { ...fault, times: fault.times - 1 };
    else this.set.splice(n, 1);
    return fault.kind;
  }
}

/** Strikes where a fault fits: by an answer in the provider's form, or by closing the socket without a word. */
export async function strikes(
  faults: PayFaults,
  operation: PayFault['operation'],
  ...[when, reply]: readonly ['before' | 'after', FastifyReply]
): Promise<void> {
  const kind = faults.take(operation, when);
  if (kind === null) return;
  if (kind === 'down') throw new PayError(500, 'P0999');
  if (kind === 'busy') throw new PayError(429, 'P0900');
  reply.raw.destroy();
  throw new PayError(500, 'P0999');
}
