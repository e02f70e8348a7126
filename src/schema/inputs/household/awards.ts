import { Field, InputType, Int } from 'type-graphql';
import { FamilyPremiumEnum, LegacyBenefitEnum } from '../../household/enums.js';
import { DateText, MoneyText } from '../../scalars/stated.js';
import { dayOf, flag, pounds, word } from './stated-field.js';

@InputType('UniversalCreditInPaymentInput', { description: 'As the Department decided it: amounts for a month.' })
export class UniversalCreditInPaymentInput {
  @Field(() => DateText, { description: 'The first day of entitlement.' })
  since!: string;

  @Field(() => MoneyText, { description: 'After income, before deductions for debts.' })
  award!: string;

  @pounds(
    'The maximum amount, before any income is taken off. Absent: put together from the award and its income, which is said.',
  )
  maximum?: string | null;

  @pounds('The housing costs element.')
  housingElement?: string | null;

  @pounds('The childcare costs element.')
  childcareElement?: string | null;

  @pounds('Earnings as the award counts them. Absent: in the Default Scheme worked out from the facts, which is said.')
  earnedIncome?: string | null;

  @pounds('Other income as the award counts it. Absent: as with earnings.')
  unearnedIncome?: string | null;

  @pounds('Capital as the award counts it.')
  capital?: string | null;
}

@InputType('PensionCreditInPaymentInput', { description: 'As the Department decided it: amounts for a week.' })
export class PensionCreditInPaymentInput {
  @Field(() => DateText)
  since!: string;

  @Field(() => MoneyText)
  guaranteeCredit!: string;

  @Field(() => MoneyText)
  savingsCredit!: string;

  @pounds('The assessed income figure that the Department gave. HB(SPC) Regs reg 27.')
  assessedIncome?: string | null;

  @pounds('The capital that the Department gave.')
  assessedCapital?: string | null;

  @flag('A partner counted in it although under pension age.')
  mixedAge?: boolean | null;
}

@InputType('HousingBenefitInPaymentInput', { description: 'An award of housing benefit that runs.' })
export class HousingBenefitInPaymentInput {
  @Field(() => DateText, { description: 'The first day of the award without a break.' })
  since!: string;

  @dayOf(
    'The family has had the pension-age scheme since this day without a break: before 15 May 2019 saves a mixed-age couple.',
  )
  pensionAgeSchemeSince?: string | null;

  @word(FamilyPremiumEnum, 'Absent: NO.')
  familyPremiumPreserved?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many children were in it on 5 April 2017, where above two.' })
  childrenOn5April2017?: number | null;
}

@InputType('AwardsInput', {
  description: 'What is already in payment. A stated award wins over one that is worked out.',
})
export class AwardsInput {
  @Field(() => UniversalCreditInPaymentInput, { nullable: true })
  universalCredit?: UniversalCreditInPaymentInput | null;

  @Field(() => PensionCreditInPaymentInput, { nullable: true })
  pensionCredit?: PensionCreditInPaymentInput | null;

  @Field(() => HousingBenefitInPaymentInput, { nullable: true })
  housingBenefit?: HousingBenefitInPaymentInput | null;

  @Field(() => [LegacyBenefitEnum], { nullable: true, description: 'At most 5.' })
  legacy?: string[] | null;
}
