import { Field, InputType, Int } from 'type-graphql';
import type { AccountRef, PersonRef } from '../../../domain/references.js';
import { enumOf } from '../../enums.js';
import { AccountReference, PersonReference } from '../../scalars/references.js';
import { ChangeInput, KnownCaseInput } from './known-case.js';

export const DirectDebitSettlementEnum = enumOf(
  'DirectDebitSettlement',
  'What comes of a Direct Debit that waited for a person: it stands, it goes to the bank again, or it ends.',
  ['KEEP', 'LODGE_AGAIN', 'END'],
);

@InputType('PayerBankInput', { description: 'A bank account. Kept encrypted, and shown masked.' })
export class PayerBankInput {
  @Field(() => String, { description: 'As on the statement, at most 18 characters.' })
  accountName!: string;

  @Field(() => String, { description: 'Six digits; spaces and hyphens between them do not matter.' })
  sortCode!: string;

  @Field(() => String, { description: 'Eight digits, with a nought before where the bank shows seven.' })
  accountNumber!: string;
}

const CONFIRMED =
  'The payer says that the account is theirs and that nobody else has to sign. False: they need a form on paper.';

@InputType('SetUpDirectDebitInput', { description: 'A Direct Debit without paper.' })
export class SetUpDirectDebitInput extends ChangeInput {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => PersonReference, { description: 'The person on the account through whom it is read.' })
  holder!: PersonRef;

  @Field(() => Int, { description: 'One of the days of `directDebitTerms`.' })
  dayOfMonth!: number;

  @Field(() => PayerBankInput)
  bank!: PayerBankInput;

  @Field(() => Boolean, { description: CONFIRMED })
  confirmed!: boolean;
}

@InputType('ChangeDirectDebitInput', { description: 'Another day, another bank account, or both.' })
export class ChangeDirectDebitInput extends KnownCaseInput {
  @Field(() => Int, { nullable: true, description: 'One of the days of `directDebitTerms`. Absent: as it is.' })
  dayOfMonth?: number | null;

  @Field(() => PayerBankInput, { nullable: true, description: 'Absent: as it is.' })
  bank?: PayerBankInput | null;

  @Field(() => Boolean, { description: CONFIRMED })
  confirmed!: boolean;
}

@InputType('CancelDirectDebitInput', { description: 'A Direct Debit to end.' })
export class CancelDirectDebitInput extends KnownCaseInput {
  @Field(() => String, { description: 'At most 500 characters.' })
  reason!: string;
}

@InputType('SettleDirectDebitInput', { description: 'A decision about a Direct Debit that waited for a person.' })
export class SettleDirectDebitInput extends KnownCaseInput {
  @Field(() => DirectDebitSettlementEnum)
  settle!: 'KEEP' | 'LODGE_AGAIN' | 'END';

  @Field(() => String, { description: 'At most 500 characters.' })
  reason!: string;
}
