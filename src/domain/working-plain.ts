import { PlainDate } from './dates.js';
import type { Provenance } from './parameter.js';
import type { Working } from './working.js';
import { comesTo, type Step } from './working-step.js';
import { type Warning, warningsOf } from './working-warnings.js';
import { dayInWords, figureInWords, poundsInWords, quantityInWords } from './working-words.js';

/** Steps inside steps are told this deep; a letter that goes deeper is not read. */
const DEPTH = 2;

/**
 * The working for a letter or a chatbot: short sentences in everyday words, in the order of the sums, what it comes to,
 * then what is not certain. Each sentence stands alone, to be set as the channel likes.
 */
export function plainEnglish(working: Working, depth: number = DEPTH): readonly string[] {
  return [
    ...worthTelling(working.steps).flatMap((step, at) => told(step, { first: at === 0, depth })),
    `That comes to ${poundsInWords(working.amount)}.`,
    ...doubtsInWords(warningsOf(working)),
  ];
}

function told(step: Step, { first, depth }: { first: boolean; depth: number }): string[] {
  const said = step.plain ?? spoken(step, first);
  const sentences = step.assumptions.includes(step.label) ? [] : [sentence(said)];
  if (depth <= 1 || step.steps.length === 0) return sentences;
  const inside = worthTelling(step.steps).flatMap((child, at) => told(child, { first: at === 0, depth: depth - 1 }));
  return [...sentences, 'We worked it out like this.', ...inside];
}

/** A rounding that changes nothing a person can see is left out, unless the rule has a sentence for it. */
const worthTelling = (steps: readonly Step[]): Step[] =>
  steps.filter(({ effect, amount, plain }, at) => {
    if (effect !== 'becomes' || !amount || plain) return true;
    return comesTo(steps.slice(0, at)).toFixed() !== amount.toFixed();
  });

function spoken({ effect, label, amount, quantity }: Step, first: boolean): string {
  const what = quantity && !label.includes(quantity.value) ? `${label}: ${quantityInWords(quantity)}` : label;
  if (!amount) return what;
  const pounds = poundsInWords(amount);
  if (effect === 'less') return `We take off ${pounds}. ${what}`;
  if (effect === 'becomes') return `${what}. Now it is ${pounds}`;
  return first ? `We start with ${pounds}. ${what}` : `We add ${pounds}. ${what}`;
}

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

function doubtsInWords(warnings: readonly Warning[]): string[] {
  const figures = (kind: 'UNVERIFIED' | 'NOT_AS_PUBLISHED') =>
    warnings.flatMap(one => (one.kind === kind ? [one.parameter] : []));
  const past = warnings.flatMap(one => (one.kind === 'PAST_CHECKED' ? [one.parameter] : []));
  return [
    ...warnings.flatMap(one => (one.kind === 'ASSUMPTION' ? assumed(one.assumption) : [])),
    ...figures('UNVERIFIED').flatMap(unverified),
    ...figures('NOT_AS_PUBLISHED').flatMap(workedOut),
    ...(past.length > 0 ? pastChecked(past) : []),
    ...(warnings.some(one => one.kind === 'INVENTED')
      ? ['This is a made-up council.', "The sums are not anyone's real bill."]
      : []),
  ];
}

const assumed = (what: string): string[] => [sentence(`We took this to be true: ${what}`), 'Tell us if it is wrong.'];

const unverified = (figure: Provenance): string[] => [
  `We have not checked one figure: ${figure.name}, ${figureInWords(figure)}.`,
  'It may be wrong, so ask us before you rely on it.',
];

const workedOut = (figure: Provenance): string[] => [
  `We worked out one figure ourselves: ${figure.name}, ${figureInWords(figure)}.`,
  'Your bill may be a little different.',
];

function pastChecked(past: readonly Provenance[]): string[] {
  const [first] = past.map(({ checkedTo }) => checkedTo).sort(PlainDate.compare);
  return first
    ? [
        `We last checked the rules on ${dayInWords(first)}.`,
        'Some of these days are later.',
        'The rules may change by then.',
      ]
    : [];
}
