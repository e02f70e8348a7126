/** What the lines of the rules are called in a letter. A label that is not here is plain enough as it is. */
const PLAIN_LABELS: Readonly<Record<string, string>> = {
  'Eligible rent': 'The part of your rent that Housing Benefit can help with',
  'Rent for a week': 'Your rent for a week',
  'Deductions for non-dependants': 'Less for other adults who live with you',
  'Cut by the benefit cap': 'After the benefit cap',
  'Rounded to the nearest penny': 'To the nearest penny',
  'Most that can come off': 'The most that can come off your council tax',
  'Council tax that counts': 'Your council tax',
  'Council tax for a day': 'Your council tax for a day',
};

const TAPER = /^[\d.]+% of income above the applicable amount$/;

export const inPlainWords = (label: string): string =>
  TAPER.test(label) ? 'Less because your income is above your applicable amount' : (PLAIN_LABELS[label] ?? label);
