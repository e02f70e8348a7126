import type { DecisionScheme } from '../decisions/decision.js';
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

/** What follows in law from whose mistake it was, under each scheme that it was made under. */
export function correctionLaw({ officialError, schemes }: Pick<CorrectionFacts, 'officialError' | 'schemes'>): string {
  const which = officialError ? 'ours' : 'another';
  const said = (schemes ?? []).map(scheme => LAW[scheme][which]);
  return said.length === 0
    ? 'No decision under a scheme is concerned: it is put right as it is found.'
    : said.join(' ');
}

const LAW: { readonly [Scheme in DecisionScheme]: { readonly ours: string; readonly another: string } } = {
  HOUSING_BENEFIT: {
    ours: 'An official error can be revised at any time: SI 2001/1002, reg. 4(2). Benefit overpaid by one is not recovered where nobody could have known: HB Regs, reg. 100(2)-(3).',
    another:
      'Not an official error: the ordinary time limits hold, and benefit overpaid is recoverable: HB Regs, reg. 100(1).',
  },
  COUNCIL_TAX_REDUCTION: {
    ours: "A reduction is put right as the council's own scheme has it, and disputed under LGFA 1992, s. 16: ss. 13A(2) and 16. The bill follows: SI 1992/613, reg. 24.",
    another:
      "A reduction is put right as the council's own scheme has it: LGFA 1992, s. 13A(2). What was taken off too much is charged again: SI 1992/613, reg. 24.",
  },
  COUNCIL_TAX: {
    ours: 'Council tax is what the law makes it whoever was mistaken: the bill is adjusted, and what was paid too much is repaid or credited: LGFA 1992, s. 10; SI 1992/613, reg. 24.',
    another:
      'Council tax is what the law makes it whoever was mistaken: the bill is adjusted either way: LGFA 1992, s. 10; SI 1992/613, reg. 24. A wrong assumption of a discount or exemption has to be told within 21 days: regs 11 and 16.',
  },
};
