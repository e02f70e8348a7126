import type { Money } from '../../domain/money.js';
import { fromJson } from '../../domain/working-json.js';
import { comesTo, type Step } from '../../domain/working-step.js';

import type { DecisionFacts } from '../decisions/decision.js';
import type { Block, SumLine } from './document.js';
import { inPlainWords } from './words/plain-labels.js';

/** The sums of a decision as they were kept: looked up by the names that the rules give, never worked out again. */
export class KeptSums {
  private readonly steps: readonly Step[];

  constructor(private readonly facts: Pick<DecisionFacts, 'figures' | 'working' | 'amount'>) {
    this.steps = fromJson(JSON.parse(facts.working)).steps;
  }

  /** A figure by its name; null where the rules did not look at it. */
  figure(name: string): Money | null {
    return this.facts.figures.find(one => one.name === name)?.amount ?? null;
  }

  /** The first step of this label, at whatever depth. */
  step(label: string | RegExp): Step | null {
    return found(this.steps, label);
  }

  /** What the sum had come to before the first of its own steps that fits; null where none does. */
  before(label: RegExp): Money | null {
    const at = this.steps.findIndex(step => label.test(step.label));
    return at === -1 ? null : comesTo(this.steps.slice(0, at));
  }

  /** Every step whose label fits. */
  all(label: RegExp): readonly Step[] {
    return everyOne(this.steps).filter(step => label.test(step.label));
  }

  /** The lines of the whole sum, which comes to what was decided. Lines of nothing are left out. */
  whole(says: string): Block {
    return { kind: 'sum', says, lines: linesOf(this.steps), total: this.facts.amount };
  }

  /** The same where the sum is for a day and what was decided is for a week. */
  daily(says: string): Block {
    return { kind: 'sum', says, lines: linesOf(this.steps), total: comesTo(this.steps) };
  }
}

/** The lines inside a step, and what they come to. */
export const sumOf = (says: string, { steps, amount }: Step): Block => ({
  kind: 'sum',
  says,
  lines: linesOf(steps),
  total: amount ?? comesTo(steps),
});

const found = (steps: readonly Step[], label: string | RegExp): Step | null =>
  everyOne(steps).find(step => (typeof label === 'string' ? step.label === label : label.test(step.label))) ?? null;

const everyOne = (steps: readonly Step[]): readonly Step[] => steps.flatMap(step => [step, ...everyOne(step.steps)]);

const linesOf = (steps: readonly Step[]): readonly SumLine[] =>
  steps.flatMap((step, at): SumLine[] =>
    isWorthALine(step, steps.slice(0, at))
      ? [{ effect: step.effect, label: inPlainWords(step.label), amount: step.amount }]
      : [],
  );

interface Line extends Step {
  readonly effect: SumLine['effect'];
  readonly amount: Money;
}

/** Not a note, nor nothing, nor a rounding that changes no penny. */
function isWorthALine(step: Step, before: readonly Step[]): step is Line {
  if (step.effect === 'note' || step.amount === null) return false;
  if (step.effect !== 'becomes') return !step.amount.isZero();
  return comesTo(before).toFixed() !== step.amount.toFixed();
}
