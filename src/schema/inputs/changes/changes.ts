import { Field, InputType, Int } from 'type-graphql';
import { BenefitPayeeEnum } from '../../changes/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { HouseholdInput } from '../household/household.js';
import { dayOf, flag, pounds, word } from '../household/stated-field.js';
import { CircumstanceChangeInput, OverpaymentCauseInput } from './change.js';

@InputType('BenefitPaidInput', { description: 'What was awarded and paid for a run of days, both included.' })
export class BenefitPaidInput {
  @Field(() => DateText)
  from!: string;

  @Field(() => DateText)
  to!: string;

  @Field(() => MoneyText)
  perWeek!: string;

  @word(BenefitPayeeEnum, 'Absent: CLAIMANT.')
  payee?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The changes, by `id`, that the decision had taken in. Absent: none.',
  })
  tookIn?: string[] | null;

  @flag('A payment on account, made before the award was decided.')
  onAccount?: boolean | null;
}

@InputType('ReductionGivenInput', {
  description:
    'What came off the bill as council tax reduction for a run of days, both included: by the week, or the amount for all of the days, one of the two.',
})
export class ReductionGivenInput {
  @Field(() => DateText)
  from!: string;

  @Field(() => DateText)
  to!: string;

  @pounds('For a week: each day is a seventh of it.')
  perWeek?: string | null;

  @pounds('For all of the days together, as the bill shows it.')
  amount?: string | null;
}

@InputType('OverpaidLandlordInput', { description: 'What spares a landlord. SI 2006/213, reg. 101(1).' })
export class OverpaidLandlordInput {
  @flag('Wrote that there may be an overpayment.')
  reportedInWriting?: boolean | null;

  @flag('There are grounds to prosecute somebody else, or the claimant kept a change back on purpose.')
  keptBackOnPurpose?: boolean | null;

  @flag('Colluded, or added to it.')
  tookPart?: boolean | null;
}

@InputType('PreviousHomeInput', { description: 'A move with the same payee. SI 2006/213, reg. 104A.' })
export class PreviousHomeInput {
  @Field(() => MoneyText, { description: 'What the new home has for a week.' })
  newHomePerWeek!: string;

  @Field(() => Int, { description: 'For how many weeks, at most.' })
  weeks!: number;
}

@InputType('RecoveryFromBenefitInput', { description: 'What decides how much of a week is kept back.' })
export class RecoveryFromBenefitInput {
  @Field(() => MoneyText, { description: 'Benefit for a week before anything is kept back.' })
  benefitPerWeek!: string;

  @pounds('Left out each week of earnings, charitable payments and war pensions. Absent: nothing.')
  leftOutPerWeek?: string | null;
}

@InputType('ChangesInput', {
  description:
    'An award of housing benefit, a council tax reduction or both that run, what changed, and what was paid. No identity.',
})
export class ChangesInput {
  @Field(() => HouseholdInput, { description: 'The facts at the start.' })
  household!: HouseholdInput;

  @Field(() => DateText)
  from!: string;

  @Field(() => DateText)
  to!: string;

  @dayOf('The day on which the council decides. Absent: today.')
  decidedOn?: string | null;

  @flag('Rent falls due by the day, as in a hostel.')
  dailyRent?: boolean | null;

  @Field(() => [CircumstanceChangeInput], { nullable: true, description: 'In any order, at most 12.' })
  changes?: CircumstanceChangeInput[] | null;

  @Field(() => [BenefitPaidInput], { nullable: true, description: 'In any order, at most 60; none overlaps another.' })
  paid?: BenefitPaidInput[] | null;

  @Field(() => [ReductionGivenInput], {
    nullable: true,
    description: 'In any order, at most 60; none overlaps another. Absent: nothing is compared with what is due.',
  })
  reductionGiven?: ReductionGivenInput[] | null;

  @Field(() => OverpaymentCauseInput, {
    nullable: true,
    description: "For what was paid otherwise than the facts it was decided on give. Absent: the authority's mistake.",
  })
  awardCause?: OverpaymentCauseInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days in which the council could have acted on what it was told, 0 to 90: its own policy. Absent: 14.',
  })
  reasonableDays?: number | null;

  @Field(() => OverpaidLandlordInput, { nullable: true })
  landlord?: OverpaidLandlordInput | null;

  @Field(() => PreviousHomeInput, { nullable: true })
  previousHome?: PreviousHomeInput | null;

  @pounds('Rent paid beyond what the wrong decision left to pay, for a rebate. SI 2006/213, reg. 104(2).')
  rentPaidBeyond?: string | null;

  @Field(() => RecoveryFromBenefitInput, { nullable: true })
  recovery?: RecoveryFromBenefitInput | null;

  @dayOf('The day of the notice. Absent: not sent yet.')
  noticeSentOn?: string | null;
}
