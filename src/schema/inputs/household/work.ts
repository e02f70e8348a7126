import { Field, Float, InputType } from 'type-graphql';
import { PensionContributionKindEnum, PeriodEnum, SpecialOccupationEnum, TradeEnum } from '../../household/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { dayOf, flag, pounds, word } from './stated-field.js';

@InputType('PensionContributionInput', { description: 'A contribution that somebody pays out of what they earn.' })
export class PensionContributionInput {
  @Field(() => PensionContributionKindEnum)
  kind!: string;

  @Field(() => MoneyText)
  amount!: string;

  @Field(() => PeriodEnum)
  per!: string;
}

@InputType('EmploymentInput', { description: 'One job. Either `gross` or `net`, not both.' })
export class EmploymentInput {
  @pounds('Before tax, National Insurance and pension contributions.')
  gross?: string | null;

  @pounds('After tax and National Insurance, before pension contributions.')
  net?: string | null;

  @Field(() => PeriodEnum)
  per!: string;

  @Field(() => Float, { description: 'In an average week, 0 to 168.' })
  hoursPerWeek!: number;

  @dayOf('The first day of the job.')
  startedOn?: string | null;

  @Field(() => [PensionContributionInput], { nullable: true, description: 'At most 4.' })
  pensionContributions?: PensionContributionInput[] | null;

  @word(SpecialOccupationEnum, 'Work with an earnings disregard of its own. HB Regs Sch 4 para 8.')
  specialOccupation?: string | null;

  @flag('Permitted work of a person on ESA, Incapacity Benefit or Severe Disablement Allowance.')
  permittedWork?: boolean | null;

  @flag('Statutory sick, maternity, paternity or adoption pay.')
  statutoryPay?: boolean | null;
}

@InputType('SelfEmploymentInput', { description: 'One trade.' })
export class SelfEmploymentInput {
  @word(TradeEnum, 'Absent: OTHER.')
  trade?: string | null;

  @Field(() => MoneyText, { description: 'Takings before any expense.' })
  receipts!: string;

  @Field(() => MoneyText, { description: "Expenses that the scheme's own rules allow." })
  expenses!: string;

  @Field(() => PeriodEnum)
  per!: string;

  @Field(() => Float, { description: 'In an average week, 0 to 168.' })
  hoursPerWeek!: number;

  @Field(() => DateText)
  startedOn!: string;

  @Field(() => [PensionContributionInput], { nullable: true, description: 'At most 4.' })
  pensionContributions?: PensionContributionInput[] | null;

  @pounds('Losses of earlier assessment periods not yet used. UC Regs reg 57A.')
  unusedLosses?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Found to be in gainful self-employment, UC Regs reg 64. Absent: true.',
  })
  gainful?: boolean | null;
}
