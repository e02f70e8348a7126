import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { ClaimStatus, PaymentSchedule, Tenure } from '../domain/claim.js';
import type { PlainDate } from '../domain/dates.js';
import type { Money } from '../domain/money.js';
import type { AccountRef, ClaimRef } from '../domain/references.js';
import type { Source } from '../domain/source.js';
import { connectionType } from './connection.js';
import { ClaimStatusEnum, ComparisonEnum, PaymentScheduleEnum, TenureEnum } from './enums.js';
import { BENEFIT, CONTACT, Labels, PUBLIC_REFERENCE } from './labels.js';
import { NodeType } from './node.js';
import { AddressType } from './property.js';
import { DateScalar } from './scalars/dates.js';
import { MoneyScalar } from './scalars/money.js';
import { AccountReference, ClaimReference } from './scalars/references.js';
import { SourceType } from './source.js';

@Labels(BENEFIT)
@ObjectType('Entitlement', { simpleResolvers: true, description: 'A run of days at one weekly rate.' })
export class EntitlementType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, or null where no end is known.' })
  to!: PlainDate | null;

  @Field(() => MoneyScalar, { description: 'Pounds a week.' })
  weekly!: Money;

  @Field(() => TenureEnum, { nullable: true, description: 'For housing benefit; null for council tax reduction.' })
  tenure!: Tenure | null;

  @Field(() => AccountReference, { nullable: true, description: 'The account credited, for council tax reduction.' })
  account!: AccountRef | null;
}

export const EntitlementConnectionType = connectionType('Entitlement', { of: () => EntitlementType, labels: BENEFIT });

@Labels(BENEFIT)
@ObjectType('ClaimPayment', { simpleResolvers: true, description: 'The next payment of a claim.' })
export class ClaimPaymentType {
  @Field(() => DateScalar, { nullable: true })
  due!: PlainDate | null;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => String, { nullable: true })
  payee!: string | null;

  @Field(() => String, { nullable: true, description: 'As the back office gives it.' })
  paidUpTo!: string | null;

  @Field(() => PaymentScheduleEnum, { nullable: true })
  schedule!: PaymentSchedule | null;

  @Field(() => String, { nullable: true, description: 'Such as `BACS`.' })
  method!: string | null;

  @Field(() => ComparisonEnum, {
    nullable: true,
    description: 'REDUCED where an overpayment is being taken back, for example. Null where it cannot be told.',
  })
  comparedWithEntitlement!: 'AS_ENTITLED' | 'REDUCED' | 'INCREASED' | null;
}

@Labels(BENEFIT)
@ObjectType('BenefitPayment', { simpleResolvers: true, description: 'A payment that was made.' })
export class BenefitPaymentType {
  @Field(() => DateScalar)
  paidOn!: PlainDate;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => DateScalar, { nullable: true })
  periodFrom!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  periodTo!: PlainDate | null;

  @Field(() => String, { nullable: true })
  type!: string | null;

  @Field(() => String, { nullable: true })
  payee!: string | null;

  @Field(() => AccountReference, { nullable: true, description: 'The account credited, for council tax reduction.' })
  account!: AccountRef | null;
}

export const BenefitPaymentConnectionType = connectionType('BenefitPayment', {
  of: () => BenefitPaymentType,
  labels: BENEFIT,
});

@InterfaceType('Claim', { implements: NodeType, description: 'A claim for help that the council decides.' })
export abstract class ClaimType extends NodeType {
  @Labels(BENEFIT)
  @Field(() => ClaimReference)
  ref!: ClaimRef;

  @Labels(BENEFIT)
  @Field(() => ClaimStatusEnum)
  status!: ClaimStatus;

  @Labels(BENEFIT)
  @Field(() => String, { nullable: true, description: "The person's part in the claim, in the back office's code." })
  personType!: string | null;

  @Labels(BENEFIT)
  @Field(() => String, { nullable: true, description: "The kind of claim, in the back office's code." })
  claimType!: string | null;

  @Labels(CONTACT)
  @Field(() => AddressType, { description: 'The dwelling claimed for.' })
  address!: AddressType;

  @Labels(BENEFIT)
  @Field(() => ClaimPaymentType, { nullable: true })
  nextPayment!: ClaimPaymentType | null;

  @Labels(PUBLIC_REFERENCE)
  @Field(() => SourceType)
  source!: Source;
}

@Labels(BENEFIT)
@ObjectType('HousingBenefitClaim', {
  simpleResolvers: true,
  implements: ClaimType,
  description: 'Help with rent: SI 2006/213, or SI 2006/214 for those of pension age.',
})
export class HousingBenefitClaimType extends ClaimType {}

@Labels(BENEFIT)
@ObjectType('CouncilTaxReductionClaim', {
  simpleResolvers: true,
  implements: ClaimType,
  description: "A reduction of council tax under the council's scheme: LGFA 1992, s. 13A(1)(a).",
})
export class CouncilTaxReductionClaimType extends ClaimType {}

export const ClaimConnectionType = connectionType('Claim', {
  of: () => ClaimType,
  labels: BENEFIT,
  eachByItself: true,
});
