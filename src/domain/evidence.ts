/** The words of evidence: how something came, from whom it stems, how it was checked, and what was found. */

export const EVIDENCE_CHANNELS = ['POST', 'EMAIL', 'ONLINE', 'IN_PERSON', 'VISIT', 'TELEPHONE'] as const;
export type EvidenceChannel = (typeof EVIDENCE_CHANNELS)[number];

/** Said on the telephone is told, not shown: it has no form. */
export const EVIDENCE_FORMS = ['ORIGINAL', 'CERTIFIED_COPY', 'COPY', 'ELECTRONIC', 'TOLD'] as const;
export type EvidenceForm = (typeof EVIDENCE_FORMS)[number];

/** Whose word it is. */
export const EVIDENCE_SOURCES = [
  'CUSTOMER',
  'EMPLOYER',
  'BANK',
  'LANDLORD',
  'DWP',
  'HMRC',
  'HOME_OFFICE',
  'COLLEGE',
  'MEDICAL',
  'PUBLIC_REGISTER',
  'COUNCIL_RECORDS',
  'OTHER',
] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

export const EVIDENCE_CHECKS = [
  'SAW_ORIGINAL',
  'COMPARED_WITH_RECORDS',
  'ASKED_THE_ISSUER',
  'LOOKED_UP',
  'VISITED',
  'TOOK_AS_GIVEN',
] as const;
/** What was done to see whether it holds. */
export type EvidenceCheck = (typeof EVIDENCE_CHECKS)[number];

/**
 * What was found. Whether somebody meant to deceive is none of these: a suspicion belongs in a referral, which the customer
 * does not see, and this they do.
 */
export const EVIDENCE_VERDICTS = ['ACCEPTED', 'MORE_NEEDED', 'NOT_ACCEPTED'] as const;
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];
