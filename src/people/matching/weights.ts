import type { Agreement, EvidenceField } from '../../domain/matching.js';

/**
 * How much each agreement says, after Fellegi and Sunter (1969): `m` is how often two records of ONE person agree so, `u` how
 * often records of two different people do by chance. The weight is log2(m / u), in bits. Where `u` is 'frequency' it is
 * the share of people who have the very value, so that a rare surname says more than a common one; where it is 'household',
 * the share of people who live in one.
 *
 * These are estimates for back offices of council tax and benefits: dates of birth missing on tax records, names keyed by
 * many hands, couples and families at one address. They are data: change them here, and `npm run prove -- people-matching`
 * says what that does.
 */
export interface Likelihood {
  readonly m: number;
  readonly u: number | 'frequency' | 'household';
}

export const LIKELIHOODS: Readonly<Record<EvidenceField, Partial<Readonly<Record<Agreement, Likelihood>>>>> = {
  NINO: {
    SAME: { m: 0.95, u: 0.000_001 },
    // The six digits agree and the suffix does not, or one digit is wrong.
    CLOSE: { m: 0.02, u: 0.000_1 },
    DIFFERS: { m: 0.02, u: 1 },
  },
  SURNAME: {
    SAME: { m: 0.88, u: 'frequency' },
    FORMER: { m: 0.03, u: 0.000_5 },
    CLOSE: { m: 0.04, u: 0.000_5 },
    SOUNDS: { m: 0.015, u: 0.001 },
    PART: { m: 0.02, u: 0.001 },
    DIFFERS: { m: 0.05, u: 0.98 },
  },
  FORENAMES: {
    SAME: { m: 0.8, u: 'frequency' },
    SHORT: { m: 0.06, u: 0.004 },
    CLOSE: { m: 0.04, u: 0.002 },
    SOUNDS: { m: 0.02, u: 0.003 },
    // An initial, or one forename of two.
    PART: { m: 0.07, u: 0.05 },
    DIFFERS: { m: 0.002, u: 0.95 },
  },
  BIRTH_DATE: {
    SAME: { m: 0.94, u: 0.000_05 },
    // Day and month changed round, or one digit wrong.
    CLOSE: { m: 0.05, u: 0.003 },
    DIFFERS: { m: 0.005, u: 0.997 },
  },
  UPRN: { SAME: { m: 0.8, u: 'household' } },
  ADDRESS: { SAME: { m: 0.75, u: 'household' }, PART: { m: 0.1, u: 0.01 } },
  POSTCODE: { SAME: { m: 0.8, u: 'frequency' }, CLOSE: { m: 0.03, u: 0.005 }, DIFFERS: { m: 0.17, u: 0.995 } },
  PHONE: { SAME: { m: 0.6, u: 'household' } },
  EMAIL: { SAME: { m: 0.6, u: 'household' } },
  REFERENCE: { SAME: { m: 0.95, u: 0.000_01 } },
};

/** Whoever lives together shares these, whether or not they are one person: the best of them counts, alone. */
export const ONE_HOUSEHOLD: readonly EvidenceField[] = ['UPRN', 'ADDRESS', 'POSTCODE', 'PHONE', 'EMAIL'];

/** Given one household, most share a surname: what it says is then at most so much. */
export const SURNAME_IN_HOUSEHOLD_BITS = 0.8;

/** Given one household, one date of birth may be a twin's: what it says is then at most so much. */
export const BIRTH_DATE_IN_HOUSEHOLD_BITS = 8;

/** People at one address who are told apart by name and date of birth. */
export const PEOPLE_IN_HOUSEHOLD = 3;

/** From here on, to act on by itself. */
export const CERTAIN_FROM = 0.99;
/** From here on, for an officer to decide. */
export const LIKELY_FROM = 0.6;

/** A single kind of evidence convinces nobody: so many must agree. */
export const LEAST_AGREEING = 2;
