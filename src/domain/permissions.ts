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
  // Who somebody may be: whom nobody named is shown too.
  'finding',
  'contact',
  'account',
  'bank',
  'benefit',
  // What is looked into: never for the person whom it is about.
  'detection',
  'document',
  // What officers write to each other about somebody, in words of their own.
  'note',
  'case',
  // What may be fraud: for those alone who look into it.
  'fraud',
] as const;
export type DataPurpose = (typeof DATA_PURPOSES)[number];

/** Whose data it is in law: an origin's own rules outrank a caller's role. */
export const ORIGINS = ['gateway', 'council', 'dwp', 'hmrc', 'insolvency', 'voa'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What a caller can do, beside reading. Every mutation is labelled with one; a grant lists those that it allows. */
export const ACTIONS = [
  'worklist:manage',
  'case:note',
  'change:report',
  'claim:make',
  'evidence:handle',
  'payment:take',
  'payment:refund',
  'direct-debit:manage',
  'arrangement:make',
  'appeal:make',
  'appeal:handle',
  'decision:make',
  'letter:send',
  'authorisation:ask',
  'authorisation:give',
  'fraud:refer',
  'fraud:handle',
  'referral:make',
  'link:decide',
  'glass:break',
  'sensitive:mark',
  'feed:settle',
  'jobs:retry',
  'data:export',
  'retention:run',
] as const;
export type Action = (typeof ACTIONS)[number];

export interface FieldLabels {
  readonly sensitivity: Sensitivity;
  readonly purpose: DataPurpose;
  readonly origin: Origin;
  /** What asking for the field does. Absent: it only reads. */
  readonly action?: Action;
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
