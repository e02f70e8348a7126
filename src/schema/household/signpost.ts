import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../enums.js';
import { CALCULATION, Labels } from '../labels.js';

/** As the rules have them: a test holds the lists together. */
export const SIGNPOSTS = [
  'UNIVERSAL_CREDIT',
  'PENSION_CREDIT',
  'HOUSING_BENEFIT',
  'COUNCIL_TAX_REDUCTION',
  'HELP_WITH_RENT_SHORTFALL',
  'CARERS_ALLOWANCE',
  'CHILD_BENEFIT',
  'HIGH_INCOME_CHILD_BENEFIT_CHARGE',
  'SUPPORT_FOR_MORTGAGE_INTEREST',
  'FREE_SCHOOL_MEALS',
  'HEALTHY_START',
  'SURE_START_MATERNITY_GRANT',
  'NHS_COSTS',
  'WARM_HOME_DISCOUNT',
  'WINTER_FUEL_PAYMENT',
  'WATERSURE',
  'FREE_TV_LICENCE',
  'CRISIS_AND_RESILIENCE_FUND',
] as const;
const SignpostEnum = enumOf('SignpostCode', 'What to look at.', SIGNPOSTS);

@Labels(CALCULATION)
@ObjectType('Signpost', {
  simpleResolvers: true,
  description: 'Help that the facts suggest looking at. No decision: whoever runs the scheme decides.',
})
export class SignpostType {
  @Field(() => SignpostEnum)
  code!: string;

  @Field(() => String, { description: 'Which facts suggest it.' })
  why!: string;

  @Field(() => String, { nullable: true, description: 'What it would do to other awards, where that is known.' })
  effect!: string | null;

  @Field(() => String)
  law!: string;

  @Field(() => Int, { description: 'Published sources that agree, as with figures: 0 for none read.' })
  verified!: number;

  @Field(() => String)
  basis!: string;
}
