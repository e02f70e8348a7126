import { dayInWords, poundsInWords } from '../../../domain/working-words.js';
import type { DecisionFacts } from '../../decisions/decision.js';
import type { Said } from '../assemble.js';
import { type Block, list, text } from '../document.js';
import type { KeptSums } from '../kept-sums.js';
import type { Particulars } from '../particulars.js';
import { reductionCircumstances, reductionConsequences, reductionDuty } from './changes.js';
import { applicableAmount } from './household-sums.js';
import { reductionAppeal, reductionReasons } from './rights.js';

/** SI 2012/2885, Sch. 8 para. 12. */
export const reductionSays = (facts: DecisionFacts, sums: KeptSums, particulars: Particulars): Said<'REDUCTION'> => ({
  AWARD: awarded(facts),
  DISCHARGED: [text('We take it off your council tax bill. We do not pay it to you.')],
  CALCULATION: calculation(facts, sums),
  DUTY: reductionDuty(particulars.law.reportingDays),
  CIRCUMSTANCES: reductionCircumstances(),
  CONSEQUENCES: reductionConsequences(),
  REASONS: reductionReasons(particulars),
  APPEAL: reductionAppeal(particulars),
});

export const noReductionSays = (facts: DecisionFacts, particulars: Particulars): Said<'NO_REDUCTION'> => ({
  NO_AWARD: [
    text(`You do not get Council Tax Reduction from ${dayInWords(facts.from)}.`),
    text(`Why: ${facts.reason}`),
    ...(facts.findings.length === 0 ? [] : [list('We also found:', facts.findings)]),
  ],
  REASONS: reductionReasons(particulars),
  APPEAL: reductionAppeal(particulars),
});

const awarded = ({ amount, from, to, reason }: DecisionFacts): readonly Block[] => [
  text(
    `You get Council Tax Reduction of ${poundsInWords(amount)} a week.`,
    `You get it from ${dayInWords(from)}.`,
    to === null ? 'It goes on until we write to you again.' : `It ends on ${dayInWords(to)}.`,
  ),
  text(`Why: ${reason}`),
];

/** The working is of one day, since council tax is charged by the day; the figure that was decided is of a week. */
function calculation({ amount }: DecisionFacts, sums: KeptSums): readonly Block[] {
  const income = sums.figure('Income');
  return [
    sums.daily('How we worked out your reduction for a day'),
    text(`Your council tax is worked out for each day. For a week your reduction comes to ${poundsInWords(amount)}.`),
    ...(applicableAmount(sums) ?? []),
    ...(income === null ? [] : [text(`The income that we counted is ${poundsInWords(income)} a week.`)]),
  ];
}
