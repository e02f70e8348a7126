import { Field, ObjectType } from 'type-graphql';
import type { RecoveryStageName } from '../domain/account.js';
import type { PlainDate } from '../domain/dates.js';
import type { FinancialYear } from '../domain/financial-year.js';
import type { Money } from '../domain/money.js';
import { RecoveryStageEnum } from './enums.js';
import { ACCOUNT, Labels } from './labels.js';
import { DateScalar, FinancialYearScalar } from './scalars/dates.js';
import { MoneyScalar } from './scalars/money.js';

/** The most years that are shown of one account. */
export const YEAR_LIMIT = 40;

@Labels(ACCOUNT)
@ObjectType('NextPayment', { simpleResolvers: true, description: 'An instalment that has yet to be paid.' })
export class NextPaymentType {
  @Field(() => DateScalar)
  due!: PlainDate;

  @Field(() => MoneyScalar)
  amount!: Money;
}

@Labels(ACCOUNT)
@ObjectType('RecoveryStage', { simpleResolvers: true, description: 'How far recovery of a year has gone.' })
export class RecoveryStageType {
  @Field(() => RecoveryStageEnum)
  stage!: RecoveryStageName;

  @Field(() => String, { description: "The back office's own code, such as `RM1`." })
  code!: string;

  @Field(() => DateScalar, { nullable: true })
  reachedOn!: PlainDate | null;
}

@Labels(ACCOUNT)
@ObjectType('AccountYear', {
  simpleResolvers: true,
  description: 'One financial year of an account. Amounts are the totals of the ledger for that year.',
})
export class AccountYearType {
  @Field(() => FinancialYearScalar)
  year!: FinancialYear;

  @Field(() => RecoveryStageType, { nullable: true })
  stage!: RecoveryStageType | null;

  @Field(() => NextPaymentType, { nullable: true })
  nextPayment!: NextPaymentType | null;

  @Field(() => MoneyScalar, { description: 'What is still owed of this year.' })
  balance!: Money;

  @Field(() => MoneyScalar, { description: 'Instalments that are overdue.' })
  arrears!: Money;

  @Field(() => MoneyScalar, { description: 'Charged, after discounts and exemptions.' })
  charge!: Money;

  @Field(() => MoneyScalar)
  payments!: Money;

  @Field(() => MoneyScalar, { description: 'Council tax reduction and benefit credited.' })
  benefits!: Money;

  @Field(() => MoneyScalar, { description: 'Costs of summons and order.' })
  costs!: Money;

  @Field(() => MoneyScalar)
  refunds!: Money;

  @Field(() => MoneyScalar)
  writeOffs!: Money;

  @Field(() => MoneyScalar)
  transfers!: Money;

  @Field(() => MoneyScalar)
  penalties!: Money;

  @Field(() => String, { nullable: true, description: 'The number of the special arrangement in force, or null.' })
  arrangement!: string | null;
}
