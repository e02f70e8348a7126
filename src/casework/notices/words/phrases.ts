/** A fixed text of letters. */
export interface Phrase {
  readonly en: string;
  /** Null where nobody has put it into Welsh. */
  readonly cy: string | null;
  /** The translator who has read the Welsh, and when; null while nobody has: it then stands beside the English, never for it. */
  readonly checked: string | null;
}

const unchecked = (en: string, cy: string | null): Phrase => ({ en, cy, checked: null });

/** Headings, titles and lines of every letter. What stands in between is English alone so far. */
export const PHRASES = {
  DECISION: unchecked('Our decision', 'Ein penderfyniad'),
  PAYMENT: unchecked('How you get it', 'Sut y byddwch yn ei gael'),
  REPAYMENT: unchecked('How you pay it back', 'Sut y byddwch yn ei ad-dalu'),
  WORKED_OUT: unchecked('How we worked it out', 'Sut y gwnaethom ei gyfrifo'),
  CHANGES: unchecked('Changes you must tell us about', 'Newidiadau y mae’n rhaid i chi roi gwybod i ni amdanynt'),
  DISAGREE: unchecked('If you do not agree', 'Os nad ydych yn cytuno'),
  CONTACT: unchecked('How to contact us', 'Sut i gysylltu â ni'),
  HOUSING_BENEFIT: unchecked('Housing Benefit', 'Budd-dal Tai'),
  NO_HOUSING_BENEFIT: unchecked('No Housing Benefit', 'Dim Budd-dal Tai'),
  HOUSING_BENEFIT_TO_LANDLORD: unchecked(
    'Housing Benefit that we pay to you as a landlord',
    'Budd-dal Tai yr ydym yn ei dalu i chi fel landlord',
  ),
  OVERPAID: unchecked('Housing Benefit to pay back', 'Budd-dal Tai i’w ad-dalu'),
  OVERPAID_TO_LANDLORD: unchecked(
    'Housing Benefit that a landlord has to pay back',
    'Budd-dal Tai y mae’n rhaid i landlord ei ad-dalu',
  ),
  REDUCTION: unchecked('Council Tax Reduction', 'Gostyngiad y Dreth Gyngor'),
  NO_REDUCTION: unchecked('No Council Tax Reduction', 'Dim Gostyngiad y Dreth Gyngor'),
  COUNCIL_TAX: unchecked('Council Tax', 'Y Dreth Gyngor'),
  DATE: unchecked('Date', 'Dyddiad'),
  REFERENCE: unchecked('Decision number', 'Rhif y penderfyniad'),
  ITEM: unchecked('Item', 'Eitem'),
  AMOUNT: unchecked('Amount', 'Swm'),
  TOTAL: unchecked('Total', 'Cyfanswm'),
  NOT_YET_IN_WELSH: unchecked(
    'Most of this letter is not in Welsh yet. Tell us if you want to talk or write to us in Welsh.',
    'Nid yw’r rhan fwyaf o’r llythyr hwn ar gael yn Gymraeg eto. Rhowch wybod i ni os ydych am siarad â ni neu ysgrifennu atom yn Gymraeg.',
  ),
} as const satisfies Record<string, Phrase>;
export type PhraseName = keyof typeof PHRASES;
