import { Field, InputType } from 'type-graphql';
import {
  ChangeNotifierEnum,
  CircumstanceChangeEnum,
  DebtorEnum,
  FraudFindingEnum,
  MistakeByEnum,
} from '../../changes/enums.js';
import { DateText } from '../../scalars/stated.js';
import { HouseholdAdultInput } from '../household/adult.js';
import { AwardsInput } from '../household/awards.js';
import { HouseholdChildInput } from '../household/child.js';
import { HomeInput } from '../household/home.js';
import { CapitalInput, CouncilTaxLiabilityInput } from '../household/household.js';
import { NonDependantInput } from '../household/non-dependant.js';
import { dayOf, flag, word } from '../household/stated-field.js';

@InputType('ChangedFactsInput', {
  description:
    'The parts of the facts that are others from then on, each stated whole. What is left out stays as it was.',
})
export class ChangedFactsInput {
  @Field(() => [HouseholdAdultInput], { nullable: true, description: 'The claimant, then the partner.' })
  adults?: HouseholdAdultInput[] | null;

  @Field(() => [HouseholdChildInput], { nullable: true, description: 'Empty: no children any more.' })
  children?: HouseholdChildInput[] | null;

  @Field(() => [NonDependantInput], { nullable: true, description: 'Empty: none any more.' })
  nonDependants?: NonDependantInput[] | null;

  @Field(() => HomeInput, { nullable: true })
  home?: HomeInput | null;

  @Field(() => CouncilTaxLiabilityInput, { nullable: true })
  councilTax?: CouncilTaxLiabilityInput | null;

  @Field(() => [CapitalInput], { nullable: true, description: 'Empty: none any more.' })
  capital?: CapitalInput[] | null;

  @Field(() => AwardsInput, { nullable: true })
  awards?: AwardsInput | null;
}

@InputType('OverpaymentCauseInput', { description: 'What is found about how a difference came about.' })
export class OverpaymentCauseInput {
  @word(MistakeByEnum, 'Absent: judged by when the council was told.')
  mistakeBy?: string | null;

  @word(FraudFindingEnum, 'Absent: NONE.')
  fraud?: string | null;

  @flag('Claimant, or whoever was paid, caused an official mistake or contributed to it. SI 2006/213, reg. 100(3).')
  contributed?: boolean | null;

  @Field(() => [DebtorEnum], {
    nullable: true,
    description: 'Who is shown to have been able to realise that it was too much. Absent: nobody.',
  })
  couldHaveRealised?: string[] | null;

  @flag('The claimant was negligent, or had no reasonable excuse: asked for the civil penalty alone.')
  negligent?: boolean | null;
}

@InputType('CircumstanceChangeInput', { description: 'A change of circumstances: what, when, and when it was told.' })
export class CircumstanceChangeInput {
  @Field(() => String, { description: 'A word of yours, 1 to 40 letters, digits or hyphens. Never a name.' })
  id!: string;

  @Field(() => CircumstanceChangeEnum)
  kind!: string;

  @Field(() => DateText, {
    description:
      'The day it happened; for arrears the first day they are for; for the end of a benefit its last day, for an award or rise of one the first it is for.',
  })
  occurredOn!: string;

  @dayOf('The day the council was told. Absent: nobody has told it.')
  notifiedOn?: string | null;

  @word(ChangeNotifierEnum, 'Absent: not known.')
  notifiedBy?: string | null;

  @flag('Special circumstances kept it from being told within the month. SI 2001/1002, reg. 9.')
  specialCircumstances?: boolean | null;

  @flag('Pension credit was cut because the Department was told late. SI 2006/214, reg. 60.')
  toldDepartmentLate?: boolean | null;

  @Field(() => ChangedFactsInput, { nullable: true, description: 'Absent: nothing but the end of the award.' })
  facts?: ChangedFactsInput | null;

  @Field(() => OverpaymentCauseInput, { nullable: true })
  cause?: OverpaymentCauseInput | null;
}
