import { Field, Int, ObjectType } from 'type-graphql';
import type { EnglishBand } from '../domain/charge-bands.js';
import type { FinancialYear } from '../domain/financial-year.js';
import type { Money } from '../domain/money.js';
import { connectionType } from './connection.js';
import { BandEnum } from './council-tax/enums.js';
import { Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';
import { FinancialYearScalar } from './scalars/dates.js';
import { MoneyScalar } from './scalars/money.js';

/** The most parishes or parts that one authority's table has. */
export const PART_LIMIT = 500;

@Labels(PUBLIC_REFERENCE)
@ObjectType('BandCharge', { simpleResolvers: true, description: "A whole year's charge for a band." })
export class BandChargeType {
  @Field(() => BandEnum)
  band!: EnglishBand;

  @Field(() => MoneyScalar)
  amount!: Money;
}

@Labels(PUBLIC_REFERENCE)
@ObjectType('BillingAuthorityPart', {
  simpleResolvers: true,
  description: 'A parish or part with a charge of its own.',
})
export class BillingAuthorityPartType {
  @Field(() => String, { description: 'Give it as `part` of a calculation.' })
  code!: string;

  @Field(() => String)
  name!: string;
}

@Labels(PUBLIC_REFERENCE)
@ObjectType('BillingAuthorityYear', {
  simpleResolvers: true,
  description: "An authority's table of charges for a year.",
})
export class BillingAuthorityYearType {
  @Field(() => FinancialYearScalar)
  year!: FinancialYear;

  @Field(() => String, { description: 'How the table came to be: `published`, or less.' })
  status!: string;

  @Field(() => Boolean, { description: 'False where a part is missing, so that no bill can be made from it.' })
  complete!: boolean;

  @Field(() => Int, { description: 'Published sources that agree: 2 stands for two or more, 0 for none read.' })
  verified!: number;

  @Field(() => Boolean, { description: 'Whether the parts were added up again and come to the totals.' })
  arithmeticChecked!: boolean;

  @Field(() => String, { description: 'Where it was read.' })
  basis!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @MaxItems(8)
  @Field(() => [BandChargeType], { nullable: true, description: 'Without any parish; null where no total is known.' })
  totals!: readonly BandChargeType[] | null;

  @MaxItems(PART_LIMIT)
  @Field(() => [BillingAuthorityPartType])
  parts!: readonly BillingAuthorityPartType[];
}

@Labels(PUBLIC_REFERENCE)
@ObjectType('BillingAuthority', { simpleResolvers: true, description: 'A council that bills for council tax.' })
export class BillingAuthorityType {
  @Field(() => String, { description: 'Give it as `authority` of a calculation.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @MaxItems(100)
  @Field(() => [BillingAuthorityYearType], { description: 'The years whose tables are held, newest first.' })
  years!: readonly BillingAuthorityYearType[];
}

export const BillingAuthorityConnectionType = connectionType('BillingAuthority', {
  of: () => BillingAuthorityType,
  labels: PUBLIC_REFERENCE,
});
