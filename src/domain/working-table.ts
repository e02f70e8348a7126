import type { Provenance } from './parameter.js';
import type { Working } from './working.js';
import type { Effect, Step } from './working-step.js';
import { doubtsOf } from './working-warnings.js';
import { figureInWords, poundsInWords, quantityInWords } from './working-words.js';

/** One line of an officer's table. Columns are text ready to show; an empty one is empty text. */
export interface TableRow {
  /** 0 for the steps of the working itself, 1 for the steps inside one of them, and so on. */
  readonly indent: number;
  readonly label: string;
  readonly formula: string;
  readonly effect: Effect | 'total';
  /** `£1,234.56`, with a minus where it is taken off; for a note its quantity. */
  readonly amount: string;
  readonly law: string;
  /** `Discount where one resident counts: 25%`. */
  readonly parameter: string;
  /** How far the parameter can be relied on, in a few words. */
  readonly verification: string;
}

/** The whole working, a row a step, and a row below for each further parameter of a step; the last row is the total. */
export function tableOf(working: Working): readonly TableRow[] {
  const total: TableRow = { ...blank(0), label: 'Total', effect: 'total', amount: poundsInWords(working.amount) };
  return [...working.steps.flatMap(step => rowsOf(step, 0)), total];
}

const blank = (indent: number): TableRow => ({
  indent,
  label: '',
  formula: '',
  effect: 'note',
  amount: '',
  law: '',
  parameter: '',
  verification: '',
});

function rowsOf(step: Step, indent: number): TableRow[] {
  const [first, ...others] = step.parameters.map(parameterColumns);
  const own: TableRow = {
    ...blank(indent),
    label: step.assumptions.length > 0 ? `${step.label} (assumed)` : step.label,
    formula: step.formula ?? '',
    effect: step.effect,
    amount: amountOf(step),
    law: step.law ?? '',
    ...first,
  };
  return [
    own,
    ...others.map(columns => ({ ...blank(indent), ...columns })),
    ...step.steps.flatMap(child => rowsOf(child, indent + 1)),
  ];
}

function amountOf({ effect, amount, quantity }: Step): string {
  if (amount) return poundsInWords(effect === 'less' ? amount.negated() : amount);
  return quantity ? quantityInWords(quantity) : '';
}

const parameterColumns = (parameter: Provenance): Pick<TableRow, 'parameter' | 'verification'> => ({
  parameter: `${parameter.name}: ${figureInWords(parameter)} (${parameter.law})`,
  verification: verificationOf(parameter),
});

const DOUBT = {
  UNVERIFIED: 'not verified',
  PAST_CHECKED: 'past the day checked',
  NOT_AS_PUBLISHED: 'worked out, not as published',
  INVENTED: 'invented',
};
const SOURCES = { 0: [], 1: ['one source'], 2: ['two sources or more'] };

/** `two sources or more`, `one source; past the day checked`, `not verified`. */
export const verificationOf = (parameter: Provenance): string =>
  [...SOURCES[parameter.verified], ...doubtsOf(parameter).map(doubt => DOUBT[doubt])].join('; ');
