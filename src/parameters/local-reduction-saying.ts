import type { Decimal } from 'decimal.js';
import type { Money } from '../domain/money.js';
import type { Parameter } from '../domain/parameter.js';
import { count, days, hours, months, type Origin, percent, pounds, weeks } from './figure.js';
import type { Sourced } from './local-reduction-shapes.js';

/** Makes the figures of one rule of a scheme, each with what is known of where it comes from. */
export interface Saying {
  readonly law: string;
  readonly origin: Origin;
  pounds(id: string, name: string, text: string): Parameter<Money>;
  percent(id: string, name: string, text: string): Parameter<Decimal>;
  whole(
    unit: 'count' | 'days' | 'hours' | 'months' | 'weeks',
    said: { id: string; name: string },
    text: string,
  ): Parameter<number>;
  /** For a rule inside, with what it says of its own source. */
  under(id: string, sourced: Sourced): Saying;
}

const WHOLE = { count, days, hours, months, weeks };

export function saying(origin: Origin): Saying {
  const at = (id: string, name: string): Origin => ({ ...origin, id: `${origin.id}.${id}`, name });
  return {
    law: origin.law,
    origin,
    pounds: (id, name, text) => pounds.build(text, at(id, name)),
    percent: (id, name, text) => percent.build(text, at(id, name)),
    whole: (unit, { id, name }, text) => WHOLE[unit].build(text, at(id, name)),
    under: (id, { paragraph, verified, basis }) =>
      saying({
        ...origin,
        id: `${origin.id}.${id}`,
        law: paragraph === undefined ? origin.law : `${origin.law}, ${paragraph}`,
        verified: verified ?? origin.verified,
        basis: basis ?? origin.basis,
      }),
  };
}
