import { gathered } from '../../domain/gathered.js';
import type { Adult } from '../../domain/household/adult.js';
import type { IncomeKind } from '../../domain/household/income.js';
import type { AmountPer } from '../../domain/household/values.js';

/**
 * The benefits that count towards the cap beside universal credit and child benefit. WRA 2012, s. 96(10). Carer's Allowance
 * and Guardian's Allowance were among them until November 2016 and now lift it; housing benefit is taken as nothing for
 * universal credit: SI 2013/376, reg. 80(2A).
 */
const COUNTED: readonly IncomeKind[] = [
  'BEREAVEMENT_ALLOWANCE',
  'WIDOWED_PARENTS_ALLOWANCE',
  'WIDOWED_MOTHERS_ALLOWANCE',
  'WIDOWS_PENSION',
  'ESA_CONTRIBUTORY',
  'JSA_CONTRIBUTORY',
  'INCAPACITY_BENEFIT',
  'SEVERE_DISABLEMENT_ALLOWANCE',
  'MATERNITY_ALLOWANCE',
];

export interface CappedBenefit extends AmountPer {
  readonly kind: IncomeKind;
  readonly person: string;
}

export const cappedBenefits = (adults: readonly Adult[]): readonly CappedBenefit[] =>
  gathered(adults, ({ id, incomes }) =>
    incomes.filter(({ kind }) => COUNTED.includes(kind)).map(income => ({ ...income, person: id })),
  );
