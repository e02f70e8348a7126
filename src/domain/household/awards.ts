import { z } from 'zod';
import { day, pounds } from '../council-tax/dated.js';
import { largePounds, orNull, yes } from './values.js';

/** Amounts are for a month, as in the Department's decision. */
const universalCreditAward = z.strictObject({
  /** The first day of entitlement. */
  since: day,
  /** After income, before deductions for debts. */
  award: pounds,
  /** Maximum amount, before any income is taken off. */
  maximum: orNull(pounds),
  housingElement: orNull(pounds),
  childcareElement: orNull(pounds),
  earnedIncome: orNull(pounds),
  unearnedIncome: orNull(pounds),
  capital: orNull(largePounds),
});

/** Amounts are for a week, as in the Department's decision. */
const pensionCreditAward = z.strictObject({
  since: day,
  guaranteeCredit: pounds,
  savingsCredit: pounds,
  /** Assessed income figure and capital that the Department gave. HB(SPC) Regs reg 27. */
  assessedIncome: orNull(pounds),
  assessedCapital: orNull(largePounds),
  /** A partner counted in it although under pension age. */
  mixedAge: yes,
});

/** Income Support, income-based JSA, income-related ESA: ended by 31 March 2026. Tax credits ended on 5 April 2025. */
export const LEGACY_BENEFITS = [
  'INCOME_SUPPORT',
  'JSA_INCOME_BASED',
  'ESA_INCOME_RELATED',
  'WORKING_TAX_CREDIT',
  'CHILD_TAX_CREDIT',
] as const;

const housingBenefitAward = z.strictObject({
  /** The first day of the award without a break. */
  since: day,
  /** The family has had the pension-age scheme since before 15 May 2019 without a break. */
  pensionAgeSchemeSince: orNull(day),
  /** A family premium has been in it since before 1 May 2016. */
  familyPremiumPreserved: z.enum(['NO', 'ORDINARY', 'LONE_PARENT']).default('NO'),
  /** More than two children were in it on 5 April 2017, without a break since: how many. */
  childrenOn5April2017: orNull(z.number().int().min(0).max(20)),
});

/** What is already in payment. */
export const awards = z.strictObject({
  universalCredit: orNull(universalCreditAward),
  pensionCredit: orNull(pensionCreditAward),
  housingBenefit: orNull(housingBenefitAward),
  legacy: z.array(z.enum(LEGACY_BENEFITS)).max(LEGACY_BENEFITS.length).default([]),
});
export type Awards = z.output<typeof awards>;
export type UniversalCreditAward = z.output<typeof universalCreditAward>;
export type PensionCreditAward = z.output<typeof pensionCreditAward>;
