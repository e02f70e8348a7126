/**
 * What the Direct Debit Guarantee promises a payer, in the council's words. The Guarantee itself, in the scheme's own words and
 * with its logo, is on the bank's and the council's forms.
 */
export const guarantee = (noticeWorkingDays: number): readonly string[] => [
  'Every bank and building society that takes instructions to pay by Direct Debit offers this Guarantee.',
  `You are told ${noticeWorkingDays} working days before of any change of the amount, the day or how often is collected.`,
  'If anything is collected in error, by the council or by your bank, your bank pays you back at once and in full.',
  'If you are paid back what you were not entitled to, you pay it back when the council asks for it.',
  'You can cancel at any time by telling your bank. Please tell the council too.',
];
