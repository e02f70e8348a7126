import { Field, ObjectType } from 'type-graphql';
import type { TransactionKind } from '../domain/account.js';
import type { PlainDate } from '../domain/dates.js';
import type { Money } from '../domain/money.js';
import type { ClaimRef } from '../domain/references.js';
import { connectionType } from './connection.js';
import { LedgerEffectEnum, TransactionKindEnum } from './enums.js';
import { ACCOUNT, Labels } from './labels.js';
import { DateScalar } from './scalars/dates.js';
import { MoneyScalar } from './scalars/money.js';
import { ClaimReference } from './scalars/references.js';

@Labels(ACCOUNT)
@ObjectType('Transaction', { simpleResolvers: true, description: 'A line of the ledger.' })
export class TransactionType {
  @Field(() => String, { description: 'Its number in the year.' })
  number!: string;

  @Field(() => TransactionKindEnum)
  type!: TransactionKind;

  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => MoneyScalar, { description: 'Never negative: `effect` says which way it goes.' })
  amount!: Money;

  @Field(() => LedgerEffectEnum)
  effect!: 'CREDIT' | 'DEBIT';

  @Field(() => DateScalar, { nullable: true })
  periodFrom!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  periodTo!: PlainDate | null;

  @Field(() => ClaimReference, { nullable: true, description: 'The benefit claim that a reduction comes from.' })
  claim!: ClaimRef | null;

  @Field(() => String, { nullable: true, description: "How a payment was made, in the back office's code." })
  paymentMethod!: string | null;
}

export const TransactionConnectionType = connectionType('Transaction', { of: () => TransactionType, labels: ACCOUNT });

@Labels(ACCOUNT)
@ObjectType('Instalment', {
  simpleResolvers: true,
  description: 'A part of the charge with the day on which it is due. SI 1992/613, Sch. 1.',
})
export class InstalmentType {
  @Field(() => DateScalar)
  due!: PlainDate;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => Boolean)
  byDirectDebit!: boolean;
}

export const InstalmentConnectionType = connectionType('Instalment', { of: () => InstalmentType, labels: ACCOUNT });
