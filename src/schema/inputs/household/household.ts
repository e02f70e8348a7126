import { Field, InputType, Int } from 'type-graphql';
import { ChargeBandEnum } from '../../council-tax/enums.js';
import { CapitalKindEnum, ClaimRouteEnum, CouncilTaxPerEnum } from '../../household/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { HouseholdAdultInput } from './adult.js';
import { AwardsInput } from './awards.js';
import { HouseholdChildInput } from './child.js';
import { HomeInput } from './home.js';
import { NonDependantInput } from './non-dependant.js';
import { ReductionFactsInput } from './reduction-facts.js';
import { dayOf, flag, pounds, word } from './stated-field.js';
import { UniversalCreditHistoryInput } from './universal-credit-history.js';

@InputType('MigrationNoticeInput', { description: 'SI 2014/1230 reg 44.' })
export class MigrationNoticeInput {
  @Field(() => DateText)
  issuedOn!: string;

  @Field(() => DateText, { description: 'The last day to claim universal credit.' })
  deadline!: string;
}

@InputType('ClaimFactsInput', { description: 'When the question is asked, and how.' })
export class ClaimFactsInput {
  @dayOf('The day asked about; weekly schemes answer for the benefit week it lies in. Absent: `on`, or else today.')
  assessedOn?: string | null;

  @dayOf('The day on which the claim was made, or is treated as made. Absent: the day asked about.')
  claimedOn?: string | null;

  @word(ClaimRouteEnum, 'Absent: EXISTING_AWARD where `awards.housingBenefit` is stated, otherwise NEW_CLAIM.')
  route?: string | null;

  @dayOf('The first day of the assessment period, for universal credit. Absent: the day asked about.')
  assessmentPeriodFrom?: string | null;

  @Field(() => MigrationNoticeInput, { nullable: true })
  migrationNotice?: MigrationNoticeInput | null;
}

@InputType('CapitalInput', {
  description: "One holding of claimant or partner. A child's or a non-dependant's never counts.",
})
export class CapitalInput {
  @Field(() => CapitalKindEnum)
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The `id` of claimant or partner.' })
  owner?: string | null;

  @Field(() => MoneyText, { description: 'What the whole of it would fetch, before costs of sale.' })
  value!: string;

  @pounds('Debt secured on it.')
  securedDebt?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many hold it jointly, the holder included, of whom one share counts. What claimant and partner hold together is stated whole. Absent: 1.',
  })
  owners?: number | null;

  @dayOf(
    'When it was received, or notice given, from which a time limit runs; of notional capital, when it first counted.',
  )
  since?: string | null;

  @pounds(
    'Notional capital: by how much all benefits of a week would have been more without it, which comes off for each week after `since`. Housing benefit and council tax reduction: HB Regs reg 50.',
  )
  lessPerWeek?: string | null;
}

@InputType('CouncilTaxLiabilityInput', {
  description: 'What is due as council tax, after discounts and before any reduction.',
})
export class CouncilTaxLiabilityInput {
  @Field(() => MoneyText)
  amount!: string;

  @Field(() => CouncilTaxPerEnum)
  per!: string;

  @word(ChargeBandEnum, 'The band it is charged at.')
  band?: string | null;

  @Field(() => Int, { nullable: true, description: 'Everybody jointly liable, a couple as one, 1 to 20. Absent: 1.' })
  liablePeople?: number | null;

  @flag('The discount for one counted resident is part of the amount.')
  discountTaken?: boolean | null;
}

/** The facts of the rules, with short forms: `on`, `age`, people without an `id`. */
@InputType('HouseholdInput', {
  description:
    "A household on one day, without anybody's identity: everything that the benefits turn on. What is left out and has to be known is assumed, and the answer lists it.",
})
export class HouseholdInput {
  @dayOf('The day asked about, short for `claim.assessedOn`. Absent: today.')
  on?: string | null;

  @Field(() => ClaimFactsInput, { nullable: true })
  claim?: ClaimFactsInput | null;

  @Field(() => [HouseholdAdultInput], { description: 'The claimant, then the partner.' })
  adults!: HouseholdAdultInput[];

  @Field(() => [HouseholdChildInput], { nullable: true, description: 'At most 20.' })
  children?: HouseholdChildInput[] | null;

  @Field(() => [NonDependantInput], { nullable: true, description: 'At most 12.' })
  nonDependants?: NonDependantInput[] | null;

  @Field(() => HomeInput)
  home!: HomeInput;

  @Field(() => CouncilTaxLiabilityInput, {
    nullable: true,
    description: 'Absent: nobody here is liable for council tax.',
  })
  councilTax?: CouncilTaxLiabilityInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The billing authority by its code, such as `testshire`, whose scheme of council tax reduction answers for working age. Absent: the Default Scheme of SI 2012/2886 does.',
  })
  authority?: string | null;

  @Field(() => [CapitalInput], { nullable: true, description: 'At most 40.' })
  capital?: CapitalInput[] | null;

  @Field(() => AwardsInput, { nullable: true })
  awards?: AwardsInput | null;

  @Field(() => UniversalCreditHistoryInput, { nullable: true, description: 'Absent: an award without a history.' })
  universalCreditHistory?: UniversalCreditHistoryInput | null;

  @Field(() => ReductionFactsInput, { nullable: true, description: 'Absent: nothing more is known.' })
  reduction?: ReductionFactsInput | null;

  @dayOf('The day after the last of 50 weeks of work in 52, from which housing benefit is not capped. HB Regs reg 75E.')
  capGraceFrom?: string | null;
}
