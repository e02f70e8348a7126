import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { AccountRef } from '../../domain/references.js';
import { BankDetailsType } from '../account.js';
import { BANK, CASEWORK, Labels, OPERATIONS, PUBLIC_REFERENCE } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { AccountReference } from '../scalars/references.js';
import { CaseType } from './case.js';

export const MOST_UNPAID = 24;
export const MOST_DAYS = 28;
export const MOST_PARAGRAPHS = 10;

@Labels(CASEWORK)
@ObjectType('DirectDebitNotice', {
  simpleResolvers: true,
  description: 'The notice that a payer has before anything is collected.',
})
export class DirectDebitNoticeType {
  @Field(() => DateScalar)
  givenOn!: PlainDate;

  @Field(() => DateScalar, { description: 'The first day on which something is collected.' })
  collectFrom!: PlainDate;

  @Field(() => Int, { description: "How many working days' notice that is at least." })
  workingDays!: number;

  @Field(() => Boolean, { description: 'Whether it still has to be sent: the payer was not there to read it.' })
  toSend!: boolean;

  @MaxItems(5)
  @Field(() => [Int], { description: 'Years whose bank holidays are not known yet, so that a day may move by them.' })
  yearsNotKept!: readonly number[];
}

@Labels(OPERATIONS)
@ObjectType('DirectDebitNews', { simpleResolvers: true, description: 'What a bank said last.' })
export class DirectDebitNewsType {
  @Field(() => String, { description: 'AUDDIS, ADDACS or ARUDD.' })
  report!: string;

  @Field(() => String, { description: "The bank's code." })
  code!: string;

  @Field(() => String)
  means!: string;

  @Field(() => DateScalar)
  on!: PlainDate;
}

@Labels(CASEWORK)
@ObjectType('UnpaidDirectDebit', { simpleResolvers: true, description: "A debit that the payer's bank did not pay." })
export class UnpaidDirectDebitType {
  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => DateScalar, { nullable: true })
  collectedOn!: PlainDate | null;

  @Field(() => DateScalar)
  toldOn!: PlainDate;

  @Labels(OPERATIONS)
  @Field(() => String)
  means!: string;
}

@Labels(CASEWORK)
@ObjectType('DirectDebitInstruction', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    "A payer's instruction to their bank. OFFERED waits for the next file to Bacs, LODGED for the bank, ACTIVE can be collected under. NEEDS_PERSON, CANCELLED_AT_BANK and DORMANT are not collected under.",
})
export class DirectDebitInstructionType extends CaseType {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => Int, { description: 'The day of the month on which is collected, or the next working day.' })
  dayOfMonth!: number;

  @Field(() => String, { description: "What the payer's statements call it." })
  statementReference!: string;

  @Labels(BANK)
  @Field(() => BankDetailsType, {
    description: 'The account that is collected from, masked unless the purpose allows it.',
  })
  bankDetails!: BankDetailsType;

  @Field(() => DirectDebitNoticeType)
  notice!: DirectDebitNoticeType;

  @Labels(OPERATIONS)
  @Field(() => DirectDebitNewsType, { nullable: true })
  news!: DirectDebitNewsType | null;

  @MaxItems(MOST_UNPAID)
  @Field(() => [UnpaidDirectDebitType], { description: 'Debits that were not paid, the newest first.' })
  unpaid!: readonly UnpaidDirectDebitType[];
}

@Labels(PUBLIC_REFERENCE)
@ObjectType('DirectDebitTerms', { simpleResolvers: true, description: 'How the council collects by Direct Debit.' })
export class DirectDebitTermsType {
  @MaxItems(MOST_DAYS)
  @Field(() => [Int], { description: 'The days of the month that payers choose from.' })
  days!: readonly number[];

  @Field(() => Int)
  noticeWorkingDays!: number;

  @MaxItems(MOST_PARAGRAPHS)
  @Field(() => [String], {
    description: 'What the Direct Debit Guarantee promises, to be shown before the payer confirms.',
  })
  guarantee!: readonly string[];
}
