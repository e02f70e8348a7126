import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Money } from '../domain/money.js';
import type { AccountRef } from '../domain/references.js';
import type { Source } from '../domain/source.js';
import { AccountYearType, NextPaymentType, YEAR_LIMIT } from './account-year.js';
import { connectionType } from './connection.js';
import { ACCOUNT, BANK, Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';
import { NodeType } from './node.js';
import { BankAccountNumber, SortCode } from './scalars/identifiers.js';
import { MoneyScalar } from './scalars/money.js';
import { AccountReference } from './scalars/references.js';
import { SourceType } from './source.js';

@InterfaceType('Account', {
  implements: NodeType,
  description: 'Money owed to, or held by, the council for one thing.',
})
export abstract class AccountType extends NodeType {
  @Labels(ACCOUNT)
  @Field(() => AccountReference, { description: 'The reference printed on the bill, with its system.' })
  ref!: AccountRef;

  @Labels(ACCOUNT)
  @Field(() => MoneyScalar, { description: 'Owed to the council where positive, in credit where negative.' })
  balance!: Money;

  @Labels(PUBLIC_REFERENCE)
  @Field(() => SourceType)
  source!: Source;
}

@Labels(BANK)
@ObjectType('BankDetails', {
  simpleResolvers: true,
  description: 'The bank account that a Direct Debit is taken from.',
})
export class BankDetailsType {
  @Field(() => String, { description: 'The name on the bank account, masked unless the purpose allows it.' })
  accountName!: string;

  @Field(() => SortCode)
  sortCode!: string;

  @Field(() => BankAccountNumber)
  accountNumber!: string;
}

@Labels(ACCOUNT)
@ObjectType('PaymentMethod', { simpleResolvers: true, description: 'How an account is paid.' })
export class PaymentMethodType {
  @Field(() => Boolean, { description: 'Whether a Direct Debit is set up.' })
  directDebit!: boolean;

  @Field(() => String, { description: "The back office's name of the payment group, such as `DD 1ST OF MONTH`." })
  group!: string;

  @Labels(BANK)
  @Field(() => BankDetailsType, { nullable: true, description: 'Null where the back office holds none.' })
  bankDetails!: BankDetailsType | null;
}

@Labels(ACCOUNT)
@ObjectType('CouncilTaxAccount', {
  simpleResolvers: true,
  implements: AccountType,
  description: 'A council tax account.',
})
export class CouncilTaxAccountType extends AccountType {
  @Field(() => Boolean, { description: 'Whether the account has ended.' })
  closed!: boolean;

  @Field(() => PaymentMethodType)
  paymentMethod!: PaymentMethodType;

  @MaxItems(YEAR_LIMIT)
  @Field(() => [AccountYearType], { description: `What each year came to, newest first. At most ${YEAR_LIMIT}.` })
  years!: readonly AccountYearType[];

  @Field(() => NextPaymentType, { nullable: true, description: 'The next instalment due in any year, or null.' })
  nextPayment!: NextPaymentType | null;
}

export const AccountConnectionType = connectionType('CouncilTaxAccount', {
  of: () => CouncilTaxAccountType,
  labels: ACCOUNT,
  eachByItself: true,
});
