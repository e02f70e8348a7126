import { z } from 'zod';

/** What the service does instead of answering: too many calls, no entitlement, out of order, or a page of HTML. */
export const PlacesFault = z.strictObject({
  kind: z.enum(['429', '403', '503', 'html']),
  /** How many calls it strikes; every call where left out. */
  times: z.int().min(1).max(100_000).optional(),
});
export type PlacesFault = z.output<typeof PlacesFault>;

/** One fault at a time. */
export class PlacesFaults {
  private fault: PlacesFault | null = null;
  private left = 0;

  set(fault: PlacesFault | null): void {
    this.fault = fault;
    this.left = fault?.times ?? Number.POSITIVE_INFINITY;
  }

  take(): PlacesFault['kind'] | null {
    if (this.fault === null || this.left <= 0) return null;
    this.left -= 1;
    return this.fault.kind;
  }
}
