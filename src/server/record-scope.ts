import type { Scope } from '../adapters/wrappers/scoped.js';
import { type AccountRef, type ClaimRef, numberOf } from '../domain/references.js';
import type { RecordsConfig } from './config-upstreams.js';

/** Null where all are. `plain` takes from a number what the product adds to it, such as a check digit. */
export function scopeOf({ accounts, claims }: RecordsConfig, plain: (number: string) => string): Scope | null {
  if (accounts === undefined && claims === undefined) return null;
  const within = (ranges: RecordsConfig['accounts']) => (ref: AccountRef | ClaimRef) => {
    if (ranges === undefined) return true;
    const number = plain(numberOf(ref));
    return /^\d{1,18}$/.test(number) && ranges.some(range => isIn(BigInt(number), range));
  };
  return { account: within(accounts), claim: within(claims) };
}

const isIn = (number: bigint, { from, to }: { from: string; to: string }): boolean =>
  number >= BigInt(from) && number <= BigInt(to);
