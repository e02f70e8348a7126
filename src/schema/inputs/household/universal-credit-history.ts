import { Field, Float, InputType } from 'type-graphql';
import { DeductionKindEnum, ProtectionKindEnum, UniversalCreditElementEnum } from '../../household/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { dayOf, flag, pounds } from './stated-field.js';

@InputType('ElementAmountInput', { description: 'One element of an award as it was.' })
export class ElementAmountInput {
  @Field(() => UniversalCreditElementEnum)
  element!: string;

  @Field(() => MoneyText)
  amount!: string;
}

@InputType('TransitionalProtectionInput', {
  description: 'Protection on moving from the older benefits. SI 2014/1230 Part 4.',
})
export class TransitionalProtectionInput {
  @Field(() => ProtectionKindEnum)
  kind!: string;

  @Field(() => MoneyText, { description: 'In the assessment period before; in the first one, the first amount.' })
  amount!: string;

  @Field(() => [ElementAmountInput], {
    nullable: true,
    description: 'What was in the award of the assessment period before, at most 7. Absent in the first one.',
  })
  elementsBefore?: ElementAmountInput[] | null;
}

@InputType('ClaimantHistoryInput', { description: "What is known of one claimant's work and health in the award." })
export class ClaimantHistoryInput {
  @Field(() => String, { description: 'The `id` of the adult.' })
  person!: string;

  @dayOf('The last day of a start-up period, in which there is no minimum income floor. UC Regs reg 63.')
  startUpUntil?: string | null;

  @Field(() => Float, { nullable: true, description: 'Hours of work a week that can be expected. Absent: 35.' })
  expectedHoursPerWeek?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'False where illness, caring or a young child lifts requirements: then there is no floor. Absent: true.',
  })
  allWorkRequirements?: boolean | null;

  @dayOf('The last day of the months in which a health element is not yet included. UC Regs reg 28.')
  healthWaitUntil?: string | null;
}

@InputType('MonthOfEarningsInput', { description: 'Net earnings of a month, and what they had to come to.' })
export class MonthOfEarningsInput {
  @Field(() => MoneyText)
  earned!: string;

  @Field(() => MoneyText)
  threshold!: string;
}

@InputType('CapGraceInput', {
  description: 'Where earnings fell or work ended, so that the cap may wait. UC Regs reg 82.',
})
export class CapGraceInput {
  @Field(() => DateText)
  from!: string;

  @Field(() => [MonthOfEarningsInput], { description: 'At most 24.' })
  monthsBefore!: MonthOfEarningsInput[];
}

@InputType('DeductionInput', { description: 'Wanted out of the award in this assessment period.' })
export class DeductionInput {
  @Field(() => DeductionKindEnum)
  kind!: string;

  @Field(() => MoneyText)
  amount!: string;

  @flag('To keep a home or its supply, so that the ceiling does not hold it off.')
  lastResort?: boolean | null;
}

@InputType('UniversalCreditHistoryInput', { description: 'What an award turns on besides the household of the day.' })
export class UniversalCreditHistoryInput {
  @Field(() => TransitionalProtectionInput, { nullable: true })
  transitional?: TransitionalProtectionInput | null;

  @flag('Capital above the upper limit is let pass for twelve assessment periods. SI 2014/1230 reg 51.')
  transitionalCapitalDisregard?: boolean | null;

  @pounds('Treated as earned in this assessment period. UC Regs reg 54A.')
  surplusEarnings?: string | null;

  @Field(() => [ClaimantHistoryInput], { nullable: true, description: 'At most 2.' })
  claimants?: ClaimantHistoryInput[] | null;

  @Field(() => CapGraceInput, { nullable: true })
  grace?: CapGraceInput | null;

  @Field(() => [DeductionInput], { nullable: true, description: 'In the order in which they are taken, at most 20.' })
  deductions?: DeductionInput[] | null;
}
