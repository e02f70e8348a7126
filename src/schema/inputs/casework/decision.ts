import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { CaseRef } from '../../../domain/references.js';
import { enumOf } from '../../enums.js';
import { DateScalar } from '../../scalars/dates.js';
import { CaseReference } from '../../scalars/references.js';
import { CouncilTaxFactsInput } from '../council-tax/facts.js';
import { HouseholdInput } from '../household/household.js';
import { AboutInput } from './authorisation.js';

export const BENEFIT_SCHEME_NAMES = ['HOUSING_BENEFIT', 'COUNCIL_TAX_REDUCTION'] as const;
const BenefitSchemeEnum = enumOf('DecidedBenefit', 'A benefit that the council decides.', BENEFIT_SCHEME_NAMES);

@InputType()
abstract class DecidingInput extends AboutInput {
  @Field(() => DateScalar, { description: 'The first day on which it counts.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last; absent: until it is replaced.' })
  to?: PlainDate | null;

  @Field(() => String, { description: 'Why, for the customer. At most 2,000 characters.' })
  reason!: string;

  @Field(() => CaseReference, { nullable: true, description: 'The decision that it replaces.' })
  replaces?: CaseRef | null;
}

@InputType('DecideBenefitInput', { description: 'A decision on a benefit, from the facts of the household.' })
export class DecideBenefitInput extends DecidingInput {
  @Field(() => BenefitSchemeEnum)
  scheme!: (typeof BENEFIT_SCHEME_NAMES)[number];

  @Field(() => HouseholdInput)
  household!: HouseholdInput;
}

@InputType('DecideCouncilTaxInput', { description: 'A decision on what is charged for a dwelling.' })
export class DecideCouncilTaxInput extends DecidingInput {
  @Field(() => CouncilTaxFactsInput)
  facts!: CouncilTaxFactsInput;
}
