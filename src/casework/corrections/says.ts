import type { CorrectionFacts } from './correction.js';

const SORRY = 'We made a mistake, and we are sorry.';
const NOT_OURS = 'Something that we hold about you was not right.';
const TO_COME = 'We are putting it right and will tell you when that is done.';

/** What the customer reads. */
export function correctionSays({ officialError, wrong, putRight }: CorrectionFacts): string {
  const begins = officialError ? SORRY : NOT_OURS;
  return `${begins} What was wrong: ${sentence(wrong)} ${putRight === null ? TO_COME : `What we have done: ${sentence(putRight)}`}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What follows in law from whose mistake it was. */
export const correctionLaw = ({ officialError }: CorrectionFacts): string =>
  officialError
    ? 'An official error can be revised at any time: SI 2001/1002, reg. 4(2). Benefit overpaid by one is not recovered where nobody could have known: HB Regs, reg. 100(2)-(3).'
    : 'Not an official error: the ordinary time limits hold, and benefit overpaid is recoverable: HB Regs, reg. 100(1).';
