import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { FinancialYear } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import type { DebtStage } from '../../domain/recovery/debt.js';
import type { Frequency } from '../../domain/recovery/frequency.js';
import type { AccountRef } from '../../domain/references.js';
import { CASEWORK, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import {
  ArrangementFindingType,
  ArrangementInstalmentType,
  DEBT_LIMIT,
  DebtStageEnum,
  FINDING_LIMIT,
  FrequencyEnum,
  INSTALMENT_LIMIT,
} from '../recovery/proposal.js';
import { DateScalar, FinancialYearScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { AccountReference } from '../scalars/references.js';
import { WorkingType } from '../working.js';
import { CaseType } from './case.js';

@Labels(CASEWORK)
@ObjectType('ArrangedDebt', { simpleResolvers: true, description: 'A year of an account that is in an arrangement.' })
export class ArrangedDebtType {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => FinancialYearScalar)
  year!: FinancialYear;

  @Field(() => MoneyScalar, { description: 'Owed when it was proposed.' })
  amount!: Money;

  @Field(() => DebtStageEnum, { nullable: true })
  stage!: DebtStage | null;
}

@Labels(CASEWORK)
@ObjectType('Arrangement', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    "What somebody owes, to be paid over time by the council's policy. It binds from the moment it is agreed; KEPT says that the back office has it too.",
})
export class ArrangementType extends CaseType {
  @MaxItems(DEBT_LIMIT)
  @Field(() => [ArrangedDebtType], { description: 'In the order in which they are cleared.' })
  debts!: readonly ArrangedDebtType[];

  @Field(() => MoneyScalar)
  total!: Money;

  @Field(() => FrequencyEnum)
  frequency!: Frequency;

  @Field(() => WorkingType, { description: 'What each payment but the last comes to, as it was worked out then.' })
  each!: WorkingType;

  @MaxItems(INSTALMENT_LIMIT)
  @Field(() => [ArrangementInstalmentType])
  instalments!: readonly ArrangementInstalmentType[];

  @Field(() => DateScalar)
  endsOn!: PlainDate;

  @MaxItems(FINDING_LIMIT)
  @Field(() => [ArrangementFindingType], { description: 'What was found when it was proposed.' })
  findings!: readonly ArrangementFindingType[];

  @Field(() => WorkingType, { nullable: true, description: 'Income less spending a month, by the statement given.' })
  disposable!: WorkingType | null;

  @Field(() => WorkingType, {
    nullable: true,
    description: 'What could be asked for in one payment, by the statement.',
  })
  affordable!: WorkingType | null;

  @Field(() => String, { description: 'The policy that it was made by, and its first day.' })
  policy!: string;

  @Field(() => DateScalar, { nullable: true })
  agreedOn!: PlainDate | null;

  @Field(() => MoneyScalar, { description: 'Paid since it was proposed, as the accounts showed it at the last look.' })
  paid!: Money;

  @Field(() => Int, {
    description: 'Payments whose days of grace were over at the last look and that were not covered.',
  })
  missed!: number;

  @Field(() => MoneyScalar, { description: 'What was to be paid by the last look and was not.' })
  behindBy!: Money;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the last look that had news; null before the first.',
  })
  lookedOn!: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was found broken, also where it went on.',
  })
  brokenOn!: PlainDate | null;
}
