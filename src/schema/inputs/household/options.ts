import { ArgsType, Field, Int } from 'type-graphql';
import type { HouseholdScheme, TakeUp } from '../../../domain/household/asked-schemes.js';
import { HouseholdSchemeEnum, TakeUpEnum } from '../../household/enums.js';
import { MoneyText } from '../../scalars/stated.js';
import { HouseholdInput } from './household.js';

/** How a household is asked about. */
@ArgsType()
export class HouseholdOptionsArgs {
  @Field(() => TakeUpEnum, {
    nullable: true,
    description:
      'Absent: AS_CALCULATED, but AS_STATED on the route of an existing award where housing benefit or an older benefit is in payment.',
  })
  takeUp?: TakeUp | null;

  @Field(() => [HouseholdSchemeEnum], {
    nullable: true,
    description:
      'Only these are worked out, and nothing else is taken to be paid but what the facts state. Absent: all.',
  })
  schemes?: HouseholdScheme[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Works out a scheme that is not open too, such as housing benefit of an old claim, then without universal credit that is not stated: it feeds nothing and is no income.',
  })
  evenIfClosed?: boolean | null;
}

@ArgsType()
export class HouseholdArgs extends HouseholdOptionsArgs {
  @Field(() => HouseholdInput)
  input!: HouseholdInput;
}

@ArgsType()
export class HouseholdChangeArgs extends HouseholdOptionsArgs {
  @Field(() => HouseholdInput)
  before!: HouseholdInput;

  @Field(() => HouseholdInput, { description: 'People who are the same have the same `id` and place.' })
  after!: HouseholdInput;
}

@ArgsType()
export class EarningsCurveArgs extends HouseholdOptionsArgs {
  @Field(() => HouseholdInput)
  input!: HouseholdInput;

  @Field(() => String, { nullable: true, description: 'Whose pay, by `id` of an adult. Absent: the claimant.' })
  person?: string | null;

  @Field(() => Int, { defaultValue: 1_000, description: 'The last point, in whole pounds a week, 1 to 5,000.' })
  upTo!: number;

  @Field(() => Int, {
    defaultValue: 10,
    description: 'Whole pounds a week between points, of which there are at most 201.',
  })
  step!: number;

  @Field(() => MoneyText, {
    nullable: true,
    description: 'What an hour is paid: hours are pay divided by it, up to 40. Absent: the National Living Wage.',
  })
  hourlyPay?: string | null;
}
