import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { HouseholdSchemeEnum, StandingEnum } from '../household/enums.js';
import { CASEWORK, Labels } from '../labels.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import type { WorkingType } from '../working.js';

/** As the casework has them: a test holds the two lists together. */
export const CLAIM_SCHEMES = ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION'] as const;
export const ClaimSchemeEnum = enumOf('ClaimScheme', 'What is claimed from the council.', CLAIM_SCHEMES);

@Labels(CASEWORK)
@ObjectType('KeptAward', {
  simpleResolvers: true,
  description: "One scheme's answer as it was worked out then. Never worked out again.",
})
export class KeptAwardType {
  @Field(() => HouseholdSchemeEnum)
  scheme!: string;

  @Field(() => StandingEnum)
  standing!: string;

  @Field(() => Boolean)
  open!: boolean;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;

  @Field(() => MoneyScalar, { nullable: true })
  perWeek!: Money | null;

  working!: WorkingType | null;
}

@Labels(CASEWORK)
@ObjectType('KeptDifference', { simpleResolvers: true, description: 'One amount of a week, before and after.' })
export class KeptDifferenceType {
  @Field(() => String)
  item!: string;

  @Field(() => MoneyScalar)
  before!: Money;

  @Field(() => MoneyScalar)
  after!: Money;
}

@Labels(CASEWORK)
@ObjectType('CountsFrom', { simpleResolvers: true, description: 'From when something counts for a scheme, and why.' })
export class CountsFromType {
  @Field(() => ClaimSchemeEnum)
  scheme!: string;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}
