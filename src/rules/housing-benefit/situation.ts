import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import type { HousingBenefitLaw } from '../../parameters/housing-benefit.js';
import type { LocalHousingAllowanceLaw } from '../../parameters/local-housing-allowance.js';
import type { Family } from './people/family.js';

/** `WORKING_AGE`: HB Regs, SI 2006/213. `PENSION_AGE`: HB(SPC) Regs, SI 2006/214. */
export const SCHEMES = ['WORKING_AGE', 'PENSION_AGE'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Who is asked about, on which day, and under which law: what every provision is decided from. */
export interface Situation {
  readonly household: Household;
  readonly family: Family;
  /** The day whose circumstances count for the week. */
  readonly on: PlainDate;
  readonly scheme: Scheme;
  /** Claimant or partner reached pension age before 1 April 2021. */
  readonly pensionAgeBefore2021: boolean;
  /** Adults who have reached pension age, by id. */
  readonly ofPensionAge: readonly string[];
  readonly law: HousingBenefitLaw;
  readonly lha: LocalHousingAllowanceLaw;
}

/** The provision in the set of regulations that applies. */
export const cite = (scheme: Scheme, workingAge: string, pensionAge: string): string =>
  scheme === 'WORKING_AGE' ? `HB Regs, ${workingAge}` : `HB(SPC) Regs, ${pensionAge}`;
