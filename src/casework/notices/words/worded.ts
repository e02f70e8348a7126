import type { NoticeDocument } from '../document.js';
import type { NoticeKind, Section } from '../required.js';
import { PHRASES, type Phrase, type PhraseName } from './phrases.js';

/** A text with the language it is in, for whoever reads it aloud. */
export interface Run {
  readonly lang: 'en' | 'cy';
  readonly says: string;
}

/** A phrase for a reader: checked Welsh alone, Welsh that nobody has checked with the English after it, else English. */
export function worded(name: PhraseName, language: 'en' | 'cy'): readonly Run[] {
  const { en, cy, checked }: Phrase = PHRASES[name];
  const english: Run = { lang: 'en', says: en };
  if (language === 'en' || cy === null) return [english];
  return checked === null ? [{ lang: 'cy', says: cy }, english] : [{ lang: 'cy', says: cy }];
}

export const flat = (runs: readonly Run[]): string => runs.map(({ says }) => says).join(' / ');

const TITLES: Readonly<Record<NoticeKind, PhraseName>> = {
  HOUSING_BENEFIT_WORKING_AGE: 'HOUSING_BENEFIT',
  HOUSING_BENEFIT_PENSION_AGE: 'HOUSING_BENEFIT',
  NO_HOUSING_BENEFIT: 'NO_HOUSING_BENEFIT',
  HOUSING_BENEFIT_OVERPAID: 'OVERPAID',
  HOUSING_BENEFIT_LANDLORD: 'HOUSING_BENEFIT_TO_LANDLORD',
  HOUSING_BENEFIT_LANDLORD_OVERPAID: 'OVERPAID_TO_LANDLORD',
  REDUCTION: 'REDUCTION',
  NO_REDUCTION: 'NO_REDUCTION',
  COUNCIL_TAX: 'COUNCIL_TAX',
};

export const titleOf = ({ kind, language }: Pick<NoticeDocument, 'kind' | 'language'>): readonly Run[] =>
  worded(TITLES[kind], language);

/** Whether a notice is of an overpayment, and not of a decision on a claim. */
export const isOfOverpayment = (kind: NoticeKind): boolean =>
  kind === 'HOUSING_BENEFIT_OVERPAID' || kind === 'HOUSING_BENEFIT_LANDLORD_OVERPAID';

export const headingOf = (
  section: Section,
  { kind, language }: Pick<NoticeDocument, 'kind' | 'language'>,
): readonly Run[] => worded(section === 'PAYMENT' && isOfOverpayment(kind) ? 'REPAYMENT' : section, language);

/** Whether somebody who reads Welsh is sent English: while the sentences of the matters have no Welsh, always. */
export const isNotYetInWelsh = ({ language }: Pick<NoticeDocument, 'language'>): boolean => language === 'cy';
