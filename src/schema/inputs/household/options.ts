import { ArgsType, Field } from 'type-graphql';
import type { HouseholdScheme, TakeUp } from '../../../domain/household/asked-schemes.js';
import { HouseholdSchemeEnum, TakeUpEnum } from '../../household/enums.js';
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
      'Works out a scheme that is not open too, such as for an old claim: it feeds nothing and is no income.',
  })
  evenIfClosed?: boolean | null;
}

@ArgsType()
export class HouseholdArgs extends HouseholdOptionsArgs {
  @Field(() => HouseholdInput)
  input!: HouseholdInput;
}
