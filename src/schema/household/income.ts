import { Field, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { MoneyScalar } from '../scalars/money.js';

/** As the rules have them: a test holds the lists together. */
export const INCOME_ITEMS = [
  'EARNINGS',
  'OTHER_INCOME',
  'CHILD_BENEFIT',
  'PENSION_CREDIT',
  'UNIVERSAL_CREDIT',
  'HOUSING_BENEFIT',
  'COUNCIL_TAX',
  'COUNCIL_TAX_REDUCTION',
  'RENT',
] as const;
export const IncomeItemEnum = enumOf(
  'IncomeItem',
  'What comes in or goes out. EARNINGS: after tax, National Insurance and pension contributions.',
  INCOME_ITEMS,
);

@Labels(CALCULATION)
@ObjectType('IncomeLine', { simpleResolvers: true, description: 'One of them. What goes out is below nothing.' })
export class IncomeLineType {
  @Field(() => IncomeItemEnum)
  item!: string;

  @Field(() => MoneyScalar)
  perWeek!: Money;
}

@Labels(CALCULATION)
@ObjectType('HouseholdIncome', {
  simpleResolvers: true,
  description:
    'What the household has in a week: awards that are stated or taken up, earnings, other income, rent and council tax. Disability benefits have no amount among the facts and are in no sum.',
})
export class HouseholdIncomeType {
  @MaxItems(INCOME_ITEMS.length)
  @Field(() => [IncomeLineType], { description: 'Those that are not nothing.' })
  lines!: readonly IncomeLineType[];

  @Field(() => MoneyScalar, { description: 'All that comes in.' })
  income!: Money;

  @Field(() => MoneyScalar, { description: 'That, less council tax after its reduction and the share of the rent.' })
  left!: Money;
}
