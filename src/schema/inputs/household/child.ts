import { Field, InputType } from 'type-graphql';
import { PeriodEnum, TwoChildExceptionEnum } from '../../household/enums.js';
import { MoneyText } from '../../scalars/stated.js';
import { HouseholdPersonInput } from './person.js';
import { dayOf, flag, word } from './stated-field.js';

@InputType('ChildcareInput', { description: 'What is paid for the care of one child.' })
export class ChildcareInput {
  @Field(() => MoneyText)
  amount!: string;

  @Field(() => PeriodEnum)
  per!: string;

  @Field(() => Boolean, { description: 'With a registered or approved provider: other care counts for nothing.' })
  registered!: boolean;
}

@InputType('HouseholdChildInput', {
  description:
    'A child or qualifying young person for whom claimant or partner is responsible. One who has gone to live elsewhere, or is away from home for longer than the scheme lets pass, is left out; a stay in hospital is stated.',
})
export class HouseholdChildInput extends HouseholdPersonInput {
  @flag('16 to 19 and in approved education or training.')
  qualifyingYoungPerson?: boolean | null;

  @Field(() => ChildcareInput, { nullable: true })
  childcare?: ChildcareInput | null;

  @word(TwoChildExceptionEnum, 'Why the child counts beyond the second, where there is a limit.')
  twoChildException?: string | null;

  @dayOf('The day responsibility began, where it was not at birth.')
  joinedOn?: string | null;

  @flag(
    'Cannot share a bedroom because of disability: counts beside care at the middle or highest rate. HB Regs reg 2(1).',
  )
  needsOwnBedroom?: boolean | null;

  @flag('Placed with the household: no part of the family for amounts.')
  fostered?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Child benefit is paid for the child. Absent: true.' })
  childBenefitInPayment?: boolean | null;
}
