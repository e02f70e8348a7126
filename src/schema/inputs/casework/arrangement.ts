import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '../../../domain/dates.js';
import type { FinancialYear } from '../../../domain/financial-year.js';
import type { Money } from '../../../domain/money.js';
import type { Frequency } from '../../../domain/recovery/frequency.js';
import type { AccountRef, CaseRef, PersonRef } from '../../../domain/references.js';
import { FrequencyEnum } from '../../recovery/proposal.js';
import { DateScalar, FinancialYearScalar } from '../../scalars/dates.js';
import { MoneyScalar } from '../../scalars/money.js';
import { AccountReference, CaseReference, PersonReference } from '../../scalars/references.js';
import { FinancialStatementInput } from '../recovery.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

@InputType('ArrangedDebtInput', { description: 'A debt on an account of the customer.' })
export class ArrangedDebtInput {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => FinancialYearScalar, { nullable: true, description: 'Absent: every year that something is owed for.' })
  year?: FinancialYear | null;
}

@InputType('ProposeArrangementInput', {
  description: 'An arrangement to make. What is owed is read from the accounts.',
})
export class ProposeArrangementInput extends ChangeInput {
  @Field(() => PersonReference)
  customer!: PersonRef;

  @Field(() => [ArrangedDebtInput], { description: 'From 1 to 20; together at most 20 years of accounts.' })
  debts!: ArrangedDebtInput[];

  @Field(() => FrequencyEnum, { defaultValue: 'MONTHLY' })
  frequency!: Frequency;

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

@InputType('AgreeArrangementInput', { description: 'A proposed arrangement to agree to.' })
export class AgreeArrangementInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;

  @Field(() => CaseReference, { nullable: true, description: 'Where it is above your limit: the authorisation given.' })
  authorisation?: CaseRef | null;
}

@InputType('ArrangementReasonInput', { description: 'Something done to an arrangement, with its reason.' })
export class ArrangementReasonInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters, kept with what was done.' })
  reason!: string;
}
