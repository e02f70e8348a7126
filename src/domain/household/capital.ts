import { z } from 'zod';
import { day, personId, pounds } from '../council-tax/dated.js';
import { largePounds, orNull } from './values.js';

/** Capital by what it is. What is left out of account, and how long, each scheme's own rules say. */
export const CAPITAL_KINDS = [
  'CURRENT_ACCOUNT',
  'SAVINGS',
  'ISA',
  'PREMIUM_BONDS',
  'SHARES_OR_FUNDS',
  'CASH',
  'CRYPTO_ASSETS',
  'OTHER_PROPERTY',
  'LAND',
  // left out of account, in whole or for a time
  'OWN_HOME',
  'HOME_BEING_SOLD',
  'HOME_OF_RELATIVE',
  'PROPERTY_SALE_PROCEEDS_FOR_HOME',
  'BUSINESS_ASSETS',
  'PERSONAL_POSSESSIONS',
  'PENSION_FUND',
  'LIFE_INSURANCE',
  'PREPAID_FUNERAL',
  'PERSONAL_INJURY_TRUST',
  'PERSONAL_INJURY_PAYMENT',
  'COMPENSATION_SCHEME_PAYMENT',
  'BENEFIT_ARREARS',
  'BEREAVEMENT_SUPPORT_LUMP_SUM',
  'INCOME_OF_THIS_PERIOD',
  // treated as possessed
  'NOTIONAL',
] as const;
export type CapitalKind = (typeof CAPITAL_KINDS)[number];

/** One holding of claimant or partner. A child's or a non-dependant's never counts. */
export const capitalItem = z
  .strictObject({
    kind: z.enum(CAPITAL_KINDS),
    owner: orNull(personId),
    /** What the whole of it would fetch, before costs of sale: joint owners hold equal shares. */
    value: largePounds,
    /** Debt secured on it. */
    securedDebt: orNull(largePounds),
    /** How many hold it jointly, the holder included. */
    owners: z.number().int().min(1).max(20).default(1),
    /** When it was received, or notice given, from which a time limit runs; of notional capital when it first counted. */
    since: orNull(day),
    /** Notional capital: how much more all benefits of a week would have been without it. HB Regs reg 50. */
    lessPerWeek: orNull(pounds),
  })
  .refine(({ kind, since, lessPerWeek }) => lessPerWeek === null || (kind === 'NOTIONAL' && since !== null), {
    path: ['lessPerWeek'],
    message: 'must be stated of notional capital alone, with `since`',
  });
export type CapitalItem = z.output<typeof capitalItem>;
