import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { FinancialYear } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import { DEBT_KINDS, type DebtKind, type DebtStage } from '../../domain/recovery/debt.js';
import type { Frequency } from '../../domain/recovery/frequency.js';
import {
  INCOME_HEADINGS,
  type IncomeHeading,
  SPENDING_HEADINGS,
  type SpendingHeading,
  STATEMENT_PERIODS,
  type StatementPeriod,
} from '../../domain/recovery/statement.js';
import { enumOf } from '../enums.js';
import { DebtStageEnum, FrequencyEnum } from '../recovery/proposal.js';
import { DateScalar, FinancialYearScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';

const IncomeEnum = enumOf('IncomeHeading', 'Income, by the Standard Financial Statement.', INCOME_HEADINGS);
const SpendingEnum = enumOf('SpendingHeading', 'Spending, by the Standard Financial Statement.', SPENDING_HEADINGS);
const PeriodEnum = enumOf('StatementPeriod', 'How often a line comes or goes.', STATEMENT_PERIODS);
const DebtKindEnum = enumOf('DebtKind', 'What is owed.', DEBT_KINDS);

@InputType('IncomeLineInput', { description: 'One line of income.' })
export class IncomeLineInput {
  @Field(() => IncomeEnum)
  heading!: IncomeHeading;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => PeriodEnum)
  every!: StatementPeriod;
}

@InputType('SpendingLineInput', { description: 'One line of spending.' })
export class SpendingLineInput {
  @Field(() => SpendingEnum)
  heading!: SpendingHeading;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => PeriodEnum)
  every!: StatementPeriod;
}

@InputType('FinancialStatementInput', {
  description: 'What a household has coming in and has to spend, as an adviser or the household says it.',
})
export class FinancialStatementInput {
  @Field(() => [IncomeLineInput], { description: 'At most 60 lines.' })
  income!: IncomeLineInput[];

  @Field(() => [SpendingLineInput], { description: 'At most 60 lines.' })
  spending!: SpendingLineInput[];
}

@InputType('DebtInput', { description: 'A debt without a name to it.' })
export class DebtInput {
  @Field(() => String, { description: 'What you call it: letters, digits, hyphens and colons, at most 40.' })
  account!: string;

  @Field(() => DebtKindEnum, { nullable: true, description: 'Absent: council tax.' })
  kind?: DebtKind | null;

  @Field(() => FinancialYearScalar, { nullable: true })
  year?: FinancialYear | null;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => DebtStageEnum)
  stage!: DebtStage;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which the stage was reached.' })
  stageOn?: PlainDate | null;
}

@InputType('ArrangementQuestionInput', { description: 'What an arrangement would be.' })
export class ArrangementQuestionInput {
  @Field(() => [DebtInput], { description: 'From 1 to 20, each account and year once.' })
  debts!: DebtInput[];

  @Field(() => FrequencyEnum, { nullable: true, description: 'Absent: monthly.' })
  frequency?: Frequency | null;

  @Field(() => DateScalar, { nullable: true, description: "Absent: the policy's own first day." })
  firstOn?: PlainDate | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Absent: as the statement affords, else as the policy has it.',
  })
  each?: Money | null;

  @Field(() => FinancialStatementInput, { nullable: true })
  statement?: FinancialStatementInput | null;
}
