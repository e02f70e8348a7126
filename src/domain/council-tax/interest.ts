import { z } from 'zod';
import { dated } from './dated.js';

/**
 * What a person holds in the dwelling. A tenancy is a lease, whatever its length, unless it is one of the kinds that
 * LGFA 1992, s. 6(2)(c) names.
 */
export const INTEREST_KINDS = [
  'FREEHOLD',
  'LEASE',
  'SECURE_TENANCY',
  'INTRODUCTORY_TENANCY',
  'STATUTORY_TENANCY',
  'CONTRACTUAL_LICENCE',
] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

export const interest = dated({
  kind: z.enum(INTEREST_KINDS),
  /** Leases only: granted for a term of six months or more, so that it can make its holder the owner. S. 6(6). */
  sixMonthsOrMore: z.boolean().default(false),
  /** Leases only: how far below the freehold. 1 is granted by the freeholder, 2 by that tenant, and so on. */
  depth: z.number().int().min(1).max(9).default(1),
  /** True where it is held in a part of the dwelling only. */
  partOnly: z.boolean().default(false),
});
export type Interest = z.output<typeof interest>;
