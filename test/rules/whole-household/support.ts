import { join } from 'node:path';
import type { Household, HouseholdInput } from '../../../src/domain/household/household.js';
import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import type { HouseholdMeans } from '../../../src/rules/whole-household/asked.js';
import { type HouseholdAwards, householdAwards } from '../../../src/rules/whole-household/household-awards.js';

export const statute = loadStatute(join(process.cwd(), 'parameters'));

type AdultInput = HouseholdInput['adults'][number];
/** What matters to the case; the rest is a single tenant of 40 in a council flat at 100.00 a week, in June 2025. */
export interface Case extends Partial<Omit<HouseholdInput, 'home' | 'claim' | 'adults'>> {
  readonly on?: string;
  readonly claim?: Partial<HouseholdInput['claim']>;
  readonly adults?: readonly Partial<AdultInput>[];
  readonly home?: Partial<HouseholdInput['home']>;
}

export function aHousehold({ on = '2025-06-04', claim, adults = [{}], home, ...rest }: Case): Household {
  const read = readHousehold({
    claim: { assessedOn: on, ...claim },
    adults: adults.map((one, at) => ({ id: `adult-${at + 1}`, birthDate: '1985-01-01', ...one })),
    home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: '100.00', per: 'WEEK' }, ...home },
    ...rest,
  });
  if (!read.ok) throw new Error(read.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return read.household;
}

export const awardsOf = (about: Case, means: Partial<HouseholdMeans> = {}): HouseholdAwards =>
  householdAwards(aHousehold(about), { statute, sink: keeping, ...means });

export const PENSIONER = '1950-01-01';
export const pension = (amount: string) => ({ kind: 'STATE_PENSION', amount, per: 'WEEK' }) as const;
/** Pay before tax for a week. */
export const pay = (gross: string, hoursPerWeek = 35) => ({ gross, per: 'WEEK', hoursPerWeek }) as const;
