import { z } from 'zod';
import { RECOVERY_STAGES, TRANSACTION_KINDS } from '../../domain/account.js';
import { CLAIM_STATUSES, PAYMENT_SCHEDULES } from '../../domain/claim.js';
import { CONTACT_KINDS } from '../../domain/customer.js';

/** A code without its padding and in one case. */
export const codeText = (code: string | number): string => String(code).trim().toUpperCase();

/** A council's own code list. Nothing is published of it, so there is no default and an unknown code is refused. */
const table = <const Meanings extends readonly [string, ...string[]]>(meanings: Meanings) =>
  z
    .record(z.string(), z.enum(meanings))
    .default({})
    .transform(own => new Map(Object.entries(own).map(([code, meaning]) => [codeText(code), meaning])));

const list = (published: readonly (string | number)[]) =>
  z
    .array(z.union([z.string(), z.number()]))
    .default([...published])
    .transform(codes => new Set(codes.map(codeText)));

export const MEMBER_ROLES = ['CLAIMANT', 'PARTNER', 'DEPENDANT', 'NON_DEPENDANT', 'OTHER'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

const SCHEMES = ['HousingBenefitClaim', 'CouncilTaxReductionClaim', 'both'] as const;

/** Codes of council tax. A default is one that is seen in public; the others are the council's to say. */
export const councilTaxCodes = z.object({
  balance: z
    .enum(['notices', 'view'])
    .default('notices')
    .describe('Where a balance is: the notices of the account added up, or the view vw_acc_bal.'),
  notLiable: list([0, 9, 11, -1]).describe(
    'Liability types of people who do not hold the account: non-liable, void, suspense and data error as published.',
  ),
  directDebit: list(['DD']).describe('How the codes of payment methods begin that are Direct Debit.'),
  transactions: table(TRANSACTION_KINDS).describe(
    'Transaction codes (cttrancode) to our kinds. The list is not published; an unknown code makes the year unreadable.',
  ),
  credits: z
    .enum(['negative', 'positive'])
    .default('negative')
    .describe('The sign of a transaction that lowers the debt. Not published: look at a payment and enter it.'),
  recoveryStages: table(RECOVERY_STAGES).describe('Recovery stages of the mapped table of years, to ours.'),
});

/** Codes of benefits. */
export const benefitCodes = z.object({
  memberTypes: table(MEMBER_ROLES).describe(
    'hbmember.type to roles. Not published: only a CLAIMANT or PARTNER of the current household holds a claim, so without ' +
      'these there are none to be seen.',
  ),
  claimStatuses: z
    .record(z.string(), z.enum(CLAIM_STATUSES))
    .default({})
    .transform(own => new Map(Object.entries({ 1: 'CURRENT' as const, ...own }).map(([c, m]) => [codeText(c), m])))
    .describe('hbclaim.status_ind to statuses. Only 1, live, is published; any other that is not here is unreadable.'),
  claimTypes: table(SCHEMES).describe(
    'hbhousehold.claim_type_ind to schemes, for claims without an assessment. Not published: such a claim is unreadable.',
  ),
  rentAccountPayees: list([0]).describe('hbrentass.payee_ind that means a rent account of the council: council rent.'),
  schedules: table(PAYMENT_SCHEDULES).describe('Words of the mapped table of next payments to our schedules.'),
  correspondence: z
    .record(z.string(), z.string().min(1).max(200))
    .default({})
    .transform(own => new Map(Object.entries(own).map(([code, name]) => [codeText(code), name])))
    .describe('hbdocout.correspondence_code to the name of a letter. One that is not here goes by its code.'),
});

const source = z.object({
  applicId: z.string().min(1).max(2).describe('applic_id of the module.'),
  leadType: z.number().int().describe('person_type of the lead person or claimant in syemail.'),
  otherType: z
    .number()
    .int()
    .optional()
    .describe('person_type of the other liable people in syemail, by their number.'),
  refType: z.number().int().describe('ref_type in syphone of a reference to the account or claim.'),
});

/** Where contacts are. Nothing of these codes is published, so without them none is read. */
export const contactCodes = z.object({
  councilTax: source.optional().describe('How contacts hang on an account.'),
  benefits: source.optional().describe('How contacts hang on a claim.'),
  phoneTypes: table(CONTACT_KINDS).describe('phonetypeN to kinds; any other is shown as OTHER.'),
});
export type ContactSource = z.output<typeof source>;
