import type { Benefits } from '../ports/benefits.js';
import type { CouncilTax } from '../ports/council-tax.js';
import type { Documents } from '../ports/documents.js';
import type { CachePolicy, Keeping } from './cached.js';

/** Starting values; a council's configuration may say otherwise. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const kept = (freshMs: number, staleMs: number): Keeping => ({ freshMs, staleMs, maxEntries: 2_000 });

export const councilTaxPolicy = {
  customers: kept(60 * SECOND, 10 * MINUTE),
  // A balance moves with every payment.
  accounts: kept(30 * SECOND, 10 * MINUTE),
  // A dwelling and its band hardly move at all.
  properties: kept(5 * MINUTE, 60 * MINUTE),
  transactions: kept(60 * SECOND, 10 * MINUTE),
  instalments: kept(60 * SECOND, 10 * MINUTE),
} satisfies CachePolicy<CouncilTax>;

export const benefitsPolicy = {
  claimsOf: kept(60 * SECOND, 10 * MINUTE),
  claims: kept(60 * SECOND, 10 * MINUTE),
  payments: kept(60 * SECOND, 10 * MINUTE),
} satisfies CachePolicy<Benefits>;

export const documentsPolicy = {
  documentsOf: kept(60 * SECOND, 10 * MINUTE),
  content: 'never' as const,
} satisfies CachePolicy<Documents>;
