import type { Decimal } from 'decimal.js';
import { Decimal as Exact } from 'decimal.js';
import { z } from 'zod';
import { Money } from '../domain/money.js';
import type { Parameter, Provenance, Unit } from '../domain/parameter.js';

/** Everything about a figure but the text and unit of the entry. */
export type Origin = Omit<Provenance, 'text' | 'unit'>;

/**
 * How one figure of the law is written and what rules see of it. `Law` is a `Parameter`, a table of them by key, or, where
 * the figure is not always in force, either of these or null.
 */
export interface Figure<Law> {
  readonly unit: Unit;
  /** True where there may be days without the figure: rules then see null and have to say what that means. */
  readonly mayBeAbsent: boolean;
  /** Refuses text that is not a value of this figure. Everything in a file is text until here. */
  readonly schema: z.ZodType<unknown>;
  /** From text that `schema` has passed. */
  build(text: unknown, origin: Origin): Law;
}

/** What rules see of a set of figures. */
export type LawOf<Figures> = {
  readonly [Name in keyof Figures]: Figures[Name] extends Figure<infer Law> ? Law : never;
};

function scalar<T>(
  unit: Unit,
  shape: { pattern: RegExp; says: string; read: (text: string) => T },
): Figure<Parameter<T>> {
  return {
    unit,
    mayBeAbsent: false,
    schema: z.string().regex(shape.pattern, shape.says),
    build(text, origin) {
      const written = String(text);
      return Object.freeze({ ...origin, kind: 'Parameter', unit, text: written, value: shape.read(written) });
    },
  };
}

const DECIMAL = { pattern: /^\d{1,12}(\.\d{1,12})?$/, says: 'not a plain decimal number' };
const WHOLE = { pattern: /^\d{1,9}$/, says: 'not a whole number', read: Number };

export const pounds = scalar('pounds', { ...DECIMAL, read: Money.pounds });
/** Written as 25; the value is the share, 0.25. */
export const percent = scalar<Decimal>('percent', { ...DECIMAL, read: text => new Exact(text).dividedBy(100) });
export const ratio = scalar<Decimal>('ratio', { ...DECIMAL, read: text => new Exact(text) });
export const days = scalar('days', WHOLE);
export const weeks = scalar('weeks', WHOLE);
export const months = scalar('months', WHOLE);
export const years = scalar('years', WHOLE);
export const hours = scalar('hours', WHOLE);
export const count = scalar('count', WHOLE);

/** One word out of a closed list. */
export const oneOf = <const Word extends string>(words: readonly [Word, ...Word[]]): Figure<Parameter<Word>> => ({
  unit: 'text',
  mayBeAbsent: false,
  schema: z.enum(words),
  build: (text, origin) =>
    Object.freeze({ ...origin, kind: 'Parameter', unit: 'text', text: String(text), value: text as Word }),
});

/** A day of any year, written as `04-15`. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}
export const monthDay = scalar<MonthDay>('text', {
  pattern: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  says: 'not a day of the year written as mm-dd',
  read: text => Object.freeze({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) }),
});
