import { join } from 'node:path';
import { isoDate } from '../../../src/domain/dates.js';
import type { HouseholdInput } from '../../../src/domain/household/household.js';
import type { Comparison } from '../../../src/jobs/uprating/comparison.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';

export const statute = loadStatute(join(process.cwd(), 'parameters'));

/** The last week of 2025-26 beside one of 2026-27. */
export const TWO_YEARS: Comparison = {
  before: { statute, localScheme: null, day: isoDate('2026-03-23') },
  after: { statute, localScheme: null, day: isoDate('2026-04-13') },
  raises: {},
};

/** A single person of 40 who owns their home, has nothing and claims universal credit. */
export const single: HouseholdInput = {
  claim: { assessedOn: '2026-04-13' },
  adults: [{ id: 'ann', birthDate: '1986-01-15' }],
  home: { tenure: 'OWNER' },
};

/** A pensioner of 81 in a council flat at 100.00 a week, on a State Pension of 350.00 and so above the guarantee. */
export const pensioner: HouseholdInput = {
  claim: { assessedOn: '2026-04-13', route: 'EXISTING_AWARD' },
  adults: [
    {
      id: 'ann',
      birthDate: '1945-03-01',
      sex: 'FEMALE',
      incomes: [{ kind: 'STATE_PENSION', amount: '350.00', per: 'WEEK' }],
    },
  ],
  home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: '100.00', per: 'WEEK' } },
};
