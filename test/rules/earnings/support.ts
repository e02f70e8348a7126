import { isoDate } from '../../../src/domain/dates.js';
import type { Nation } from '../../../src/domain/household/home.js';
import type { HouseholdInput } from '../../../src/domain/household/household.js';
import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import type { Earner, TaxContext } from '../../../src/rules/earnings/tax-context.js';
import { aHousehold } from '../../support/household.js';

const statute = loadStatute('parameters');

/** Tax and contributions as on a day, in England unless another nation is named. */
export const taxOn = (day: string, nation: Nation = 'ENGLAND'): TaxContext => ({
  law: statute.on(isoDate(day)),
  nation,
  day: isoDate(day),
  sink: keeping,
});

export const OF_2024 = '2024-06-01';
export const OF_2025 = '2025-06-01';
export const OF_2026 = '2026-06-01';

export const forYear = (income: string, reliefAtSource = '0') => ({
  income: Money.pounds(income),
  reliefAtSource: Money.pounds(reliefAtSource),
});

/** The claimant of a household of one. */
export function anEarner(more: Partial<HouseholdInput['adults'][number]>): Earner {
  const [claimant] = aHousehold({ adults: [more] }).adults;
  if (!claimant) throw new Error('a household has a claimant');
  return claimant;
}

export const aJob = (gross: string, per: 'WEEK' | 'MONTH' | 'YEAR' = 'WEEK') =>
  ({ gross, per, hoursPerWeek: 30 }) as const;

export const aTrade = (receipts: string, expenses: string) =>
  ({ receipts, expenses, per: 'YEAR', hoursPerWeek: 30, startedOn: '2020-01-01' }) as const;
