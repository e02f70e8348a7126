import { Money, type Ratio } from './money.js';
import type { Effect, Note, NoteFields, Step } from './working-step.js';

/** What was done, before anybody has asked to read it. */
interface Entry {
  readonly before: Entry | null;
  readonly effect: Effect;
  readonly amount: Money | null;
  readonly inner: Working | null;
  readonly note: Note;
  readonly law: string | undefined;
}

type Trail = Entry | readonly Step[] | null;

/**
 * An amount and how it was reached. Immutable: each method gives a new `Working`. Where it came from a silent sink it
 * carries the amount alone, at the cost of one small object a step; the words of a kept one are put together when
 * `steps` is first read.
 */
export class Working {
  readonly kind = 'Working';
  private read: readonly Step[] | undefined;

  private constructor(
    readonly amount: Money,
    private readonly trail: Trail,
    /** False where the steps are not kept. */
    readonly kept: boolean,
  ) {}

  /** Opens a working that is kept. Rules open theirs through the sink they are given. */
  static from(amount: Money | Working, note: Note, law?: string): Working {
    return new Working(Money.zero, null, true).plus(amount, note, law);
  }

  /** An empty working that is kept, to which a sink adds. */
  static empty(): Working {
    return new Working(Money.zero, null, true);
  }

  /** An amount alone: nothing that is done to it is kept. */
  static bare(amount: Money): Working {
    return new Working(amount, null, false);
  }

  /** A working read back from where it was kept. */
  static restored(amount: Money, steps: readonly Step[]): Working {
    return new Working(amount, steps, true);
  }

  /** The steps in order, each with its own steps inside; empty where they were not kept. */
  get steps(): readonly Step[] {
    this.read ??= Object.freeze(stepsOf(this.trail));
    return this.read;
  }

  /** Adds an amount, or another working whose steps then show inside this one. */
  plus(amount: Money | Working, note: Note, law?: string): Working {
    const to = this.amount.plus(moneyOf(amount));
    return this.kept ? this.step({ effect: 'plus', by: amount, to }, note, law) : Working.bare(to);
  }

  less(amount: Money | Working, note: Note, law?: string): Working {
    const to = this.amount.minus(moneyOf(amount));
    return this.kept ? this.step({ effect: 'less', by: amount, to }, note, law) : Working.bare(to);
  }

  /** Replaces the amount: a cap, a floor, a figure reached by another road. */
  becomes(amount: Money | Working, note: Note, law?: string): Working {
    const to = moneyOf(amount);
    return this.kept ? this.step({ effect: 'becomes', by: amount, to }, note, law) : Working.bare(to);
  }

  times(ratio: Ratio, note: Note, law?: string): Working {
    return this.becomes(this.amount.times(ratio), note, law);
  }

  /** To the penny, half a penny upward; no step where there is nothing to round. Call it only where the law rounds. */
  roundedToPenny(note: Note = 'Rounded to the nearest penny', law?: string): Working {
    const rounded = this.amount.roundedToPenny();
    return rounded.equals(this.amount) ? this : this.becomes(rounded, note, law);
  }

  /** A line that explains and leaves the amount alone, such as the number of days. */
  noting(note: Note, law?: string): Working {
    return this.kept ? this.step({ effect: 'note', by: null, to: this.amount }, note, law) : this;
  }

  /** Says what was taken as true without being known. It comes up among the warnings. */
  assuming(what: string): Working {
    return this.kept ? this.noting({ label: what, assumptions: [what] }) : this;
  }

  private step(change: { effect: Effect; by: Money | Working | null; to: Money }, note: Note, law?: string): Working {
    const { effect, by, to } = change;
    const inner = by instanceof Working ? by : null;
    const before = this.entry();
    return new Working(to, { before, effect, amount: by && moneyOf(by), inner, note, law }, true);
  }

  private entry(): Entry | null {
    if (!isSteps(this.trail)) return this.trail;
    throw new Error('a working read back from where it was kept is shown, never continued');
  }
}

/** What a part of a sum comes to. */
export const moneyOf = (amount: Money | Working): Money => (amount instanceof Working ? amount.amount : amount);
const isSteps = (trail: Trail): trail is readonly Step[] => Array.isArray(trail);

function stepsOf(trail: Trail): readonly Step[] {
  if (isSteps(trail)) return trail;
  const steps: Step[] = [];
  for (let entry = trail; entry !== null; entry = entry.before) steps.push(stepOf(entry));
  return steps.reverse();
}

function stepOf({ effect, amount, inner, note, law }: Entry): Step {
  const fields = fieldsOf(note);
  return Object.freeze({
    effect,
    label: fields.label,
    formula: fields.formula ?? null,
    plain: fields.plain ?? null,
    amount,
    quantity: fields.quantity ?? null,
    law: fields.law ?? law ?? null,
    parameters: fields.parameters ?? [],
    assumptions: fields.assumptions ?? [],
    steps: inner?.steps ?? [],
  });
}

function fieldsOf(note: Note): NoteFields {
  const said = typeof note === 'function' ? note() : note;
  return typeof said === 'string' ? { label: said } : said;
}
