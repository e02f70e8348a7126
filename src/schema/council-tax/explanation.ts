import { Field, ObjectType } from 'type-graphql';
import type { FinancialYear } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import type { Source } from '../../domain/source.js';
import { enumOf } from '../enums.js';
import { ACCOUNT, Labels, PUBLIC_REFERENCE } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { FinancialYearScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { SourceType } from '../source.js';
import { WorkingType } from '../working.js';
import { LINE_LIMIT, LineType } from './line.js';

/** As the rules have them: a test holds the two lists together. */
export const DIFFERENCE_CAUSES = [
  'BAND_DIFFERS',
  'BAND_CHANGED',
  'RATE_DIFFERS',
  'PERIOD_DIFFERS',
  'EXEMPTION_NOT_ON_RECORD',
  'EXEMPTION_ONLY_ON_RECORD',
  'DISABLED_REDUCTION_NOT_ON_RECORD',
  'DISABLED_REDUCTION_ONLY_ON_RECORD',
  'NOT_ON_RECORD',
  'ONLY_ON_RECORD',
  'DAYS_DIFFER',
  'AMOUNT_DIFFERS',
  'ROUNDING',
  'UNEXPLAINED',
] as const;
export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number];
const CauseEnum = enumOf('DifferenceCause', 'Why a record and the figure by the rules are apart.', DIFFERENCE_CAUSES);

@Labels(ACCOUNT)
@ObjectType('ChargeDifference', { simpleResolvers: true, description: 'One line of a difference.' })
export class ChargeDifferenceType {
  @Field(() => CauseEnum)
  cause!: DifferenceCause;

  @Field(() => MoneyScalar, { description: 'The record less the figure by the rules.' })
  amount!: Money;

  @Field(() => String)
  says!: string;

  @Field(() => Boolean, { description: 'False where the amount is all that is known.' })
  likely!: boolean;
}

@Labels(ACCOUNT)
@ObjectType('CouncilTaxExplanation', {
  simpleResolvers: true,
  description: "Why a year's bill is what it is: the account's own facts by the rules, and all that is between them.",
})
export class ExplanationType {
  @Field(() => FinancialYearScalar)
  year!: FinancialYear;

  @Field(() => MoneyScalar, { description: 'What the record has due for the year, before payments.' })
  recorded!: Money;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The same by the rules; null where it cannot be worked out.',
  })
  byTheRules!: Money | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be worked out, where it cannot.' })
  cannot!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The record less the rules: what `differences` come to.' })
  difference!: Money | null;

  @MaxItems(LINE_LIMIT)
  @Field(() => [ChargeDifferenceType], { description: 'Empty where the two agree to the penny.' })
  differences!: readonly ChargeDifferenceType[];

  @MaxItems(LINE_LIMIT)
  @Field(() => [LineType])
  lines!: readonly LineType[];

  @Field(() => WorkingType, { nullable: true })
  working!: WorkingType | null;

  @MaxItems(50)
  @Field(() => [String], { description: 'What the record does not say and was taken as true.' })
  assumptions!: readonly string[];

  @Labels(PUBLIC_REFERENCE)
  @MaxItems(3)
  @Field(() => [SourceType], { description: 'What it was read from: the account, its dwellings, its ledger.' })
  sources!: readonly Source[];
}
