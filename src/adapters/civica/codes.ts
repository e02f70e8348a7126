import { z } from 'zod';
import { RECOVERY_STAGES, TRANSACTION_KINDS } from '../../domain/account.js';
import { CLAIM_STATUSES, PAYMENT_SCHEDULES } from '../../domain/claim.js';
import { CONTACT_KINDS } from '../../domain/customer.js';
import { codeText } from './wire/values.js';

type Table<Meaning extends string> = Readonly<Record<string, Meaning>>;

/**
 * A code list. What a council configures is laid over what is published of the product, code by code; null takes a published
 * code out. Codes are compared without padding and without regard to case.
 */
const table = <const Meanings extends readonly [string, ...string[]]>(
  meanings: Meanings,
  published: Table<Meanings[number]>,
) =>
  z
    .record(z.string(), z.enum(meanings).nullable())
    .default({})
    .transform(own => {
      const all = Object.entries({ ...published, ...own }) as [string, Meanings[number] | null][];
      const kept = all.filter((entry): entry is [string, Meanings[number]] => entry[1] !== null);
      return new Map(kept.map(([code, meaning]) => [codeText(code), meaning]));
    });

const list = (published: readonly string[]) =>
  z
    .array(z.string())
    .default([...published])
    .transform(codes => new Set(codes.map(codeText)));

const SCHEMES = ['HousingBenefitClaim', 'CouncilTaxReductionClaim', 'both'] as const;
const MODULES = ['COUNCIL_TAX', 'BENEFITS', 'OTHER'] as const;

/** Codes of council tax. The defaults are those seen in public at one council; another's may differ. */
export const councilTaxCodes = z.object({
  transactions: table(TRANSACTION_KINDS, {
    CHARGE: 'CHARGE',
    PAYMENTS: 'PAYMENT',
    REFUNDS: 'REFUND',
    COSTS: 'COSTS',
    PENALTY: 'PENALTY',
    INTEREST: 'INTEREST',
    TRANSFER: 'TRANSFER',
    WRITEOFF: 'WRITE_OFF',
    LCTRS: 'COUNCIL_TAX_REDUCTION',
    BENEFITS: 'BENEFIT',
    CTDRS: 'DISCRETIONARY_RELIEF',
    DISCOUNT: 'DISCOUNT',
    EXEMPTION: 'EXEMPTION',
    DISREGARD: 'DISREGARD',
    DISABLED: 'DISABLED_BAND_REDUCTION',
    REDUCTION: 'REDUCTION',
    ANNEXE: 'ANNEXE',
    LEVY: 'PREMIUM',
  }).describe(
    'Transaction types to our kinds. An unknown type makes the year unreadable, for its sign would be a guess.',
  ),
  negativeIsCredit: list(['DISCOUNT', 'EXEMPTION', 'DISABLED', 'COSTS', 'DISREGARD', 'PAYMENTS']).describe(
    'Transaction types whose negative amount is a credit to the taxpayer; of every other type a positive one is.',
  ),
  recoveryStages: table(RECOVERY_STAGES, {
    BIL: 'BILLED',
    RM1: 'FIRST_REMINDER',
    RM2: 'SECOND_REMINDER',
  }).describe('Stage codes to stages of recovery.'),
  otherRecoveryStage: z
    .enum([...RECOVERY_STAGES, 'refuse'])
    .default('FINAL_NOTICE_OR_LATER')
    .describe('The stage of a code not in the list; `refuse` makes the account unreadable instead.'),
  currentAccounts: list(['CURRENT']).describe('Account statuses that mean current: those accounts are listed first.'),
  currentProperties: list(['CURRENT']).describe('Property statuses that mean current.'),
  directDebitGroup: z
    .string()
    .default('DD')
    .describe('Found in the payment group of an account that pays by direct debit.'),
  noArrangement: list(['', '0']).describe('Special arrangement numbers that mean there is none.'),
  contactTypes: table(CONTACT_KINDS, {
    EMAIL: 'EMAIL',
    'E-MAIL': 'EMAIL',
    MOBILE: 'MOBILE',
    TELEPHONE: 'TELEPHONE',
    PHONE: 'TELEPHONE',
  }).describe('Contact types to our kinds; any other is shown as OTHER.'),
  paymentMethods: list(
    'CASH,PP,CCARD,DCARD,POCH,D/D CASH,DIRECTDEBIT,S/O,POTHER,DISCOUNT,SUSPENSE,TRANSFER,OTHER,BAILIF'.split(','),
  ).describe('Payment sub-codes that are known. Another is shown as it is sent, and counted.'),
  documentModules: table(MODULES, {
    C: 'COUNCIL_TAX',
    CTAX: 'COUNCIL_TAX',
    'COUNCIL TAX': 'COUNCIL_TAX',
    B: 'BENEFITS',
    HB: 'BENEFITS',
    BENEFITS: 'BENEFITS',
  }).describe('Modules in the list of documents; any other is OTHER. The real values are not published.'),
});

/** Codes of benefits. */
export const benefitCodes = z.object({
  claimStatuses: table(CLAIM_STATUSES, {
    1: 'CURRENT',
    2: 'FUTURE',
    3: 'CANCELLED',
    4: 'PENDING',
    5: 'SUSPENDED',
    6: 'DEFECTIVE',
  }).describe('Claim statuses. An unknown one makes the claim unreadable.'),
  claimTypes: table(SCHEMES, {}).describe(
    'Claim types to schemes, for claims that have no line of entitlement yet. The real values are not published: without ' +
      'an entry such a claim is unreadable.',
  ),
  paymentSchedules: table(PAYMENT_SCHEDULES, {
    WEEKLY: 'WEEKLY',
    FORTNIGHTLY: 'FORTNIGHTLY',
    'FOUR WEEKLY': 'FOUR_WEEKLY',
    'FOUR-WEEKLY': 'FOUR_WEEKLY',
    '4 WEEKLY': 'FOUR_WEEKLY',
    '4-WEEKLY': 'FOUR_WEEKLY',
  }).describe('Words for how often benefit is paid. With any other the payment is not compared with the entitlement.'),
});

/** Words of the session's documents and flags. Of these only the first two are seen in public. */
export const civicaWords = z.object({
  loginCodes: list(['5']).describe('Error codes of the log-in document that mean success.'),
  personSet: list(['Person Reference Set', 'Person CouncilTaxReference Set']).describe(
    'Descriptions that mean the person is bound to the session.',
  ),
  personUnknown: list(['Person Reference Not Found', 'Person Not Found', 'Invalid Person Reference']).describe(
    'Descriptions that mean there is no such person. Not published: ask the system for one and enter what it says.',
  ),
  accountUnknown: list(['Account Not Found For Person']).describe(
    'Descriptions that mean the person has no such account. Not published. Any other failure is a refusal.',
  ),
  claimUnknown: list(['Claim Not Found', 'Claim Not Found For This Person']).describe(
    'Words in the error of a claim that mean the person has no such claim. Not published. Any other error is a refusal.',
  ),
  loggedIn: list(['TRUE', 'YES', 'Y', '1']).describe('Values of LoggedIn in a session that is alive.'),
  yes: list(['TRUE', 'YES', 'Y', '1']).describe('Flags that mean yes.'),
  no: list(['FALSE', 'NO', 'N', '0']).describe('Flags that mean no. A flag in neither list is unreadable.'),
});
