/** The vocabulary of who may see what. A field is labelled with it, a grant (grants.ts) is written in it. */

/** How much harm the value can do in the wrong hands, least first. */
export const SENSITIVITIES = ['public', 'internal', 'personal', 'special'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What a field's data are held for. */
export const DATA_PURPOSES = [
  'reference',
  'calculation',
  'operations',
  'identity',
  'contact',
  'account',
  'bank',
  'benefit',
  'document',
] as const;
export type DataPurpose = (typeof DATA_PURPOSES)[number];

/** Whose data it is in law: an origin's own rules outrank a caller's role. */
export const ORIGINS = ['gateway', 'council', 'dwp', 'hmrc', 'voa'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface FieldLabels {
  readonly sensitivity: Sensitivity;
  readonly purpose: DataPurpose;
  readonly origin: Origin;
}

/** `public` is a caller without a token: it may ask for what concerns nobody. */
export const CALLER_CLASSES = [
  'public',
  'resident',
  'chatbot',
  'officer',
  'assessor',
  'manager',
  'auditor',
  'developer',
] as const;
export type CallerClass = (typeof CALLER_CLASSES)[number];

/** Why a caller asks, as the header `Guildhall-Purpose` says it. */
export const PURPOSES = [
  'information',
  'self-service',
  'enquiry',
  'assessment',
  'payment',
  'recovery',
  'appeal',
  'fraud',
  'audit',
  'statistics',
  'support',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const isPersonal = ({ sensitivity }: FieldLabels): boolean =>
  sensitivity === 'personal' || sensitivity === 'special';
