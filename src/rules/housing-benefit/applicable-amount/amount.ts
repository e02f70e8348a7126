import type { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Part } from '../../../domain/working-sink.js';

/** One allowance, premium or component of an applicable amount. */
export interface Amount {
  /** Closed: the name of an allowance or premium. */
  readonly code: string;
  readonly figure: Parameter<Money>;
  /** How many times the figure is given: for each child, each carer. */
  readonly times: number;
  readonly label: string;
  readonly law: string;
}

export const moneyOf = ({ figure, times }: Amount): Money => (times === 1 ? figure.value : figure.value.times(times));

/** The amount as one step of the sum. */
export const partOf = (amount: Amount): Part => ({
  of: moneyOf(amount),
  note: () => ({
    label: amount.label,
    parameters: [amount.figure],
    ...(amount.times === 1 ? {} : { formula: `${amount.figure.text} x ${amount.times}` }),
  }),
  law: amount.law,
});
