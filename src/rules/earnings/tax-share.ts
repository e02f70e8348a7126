import { gathered } from '../../domain/gathered.js';
import type { Money } from '../../domain/money.js';
import type { Provenance } from '../../domain/parameter.js';
import type { Working } from '../../domain/working.js';

/** What tax of a year falls on one kind of income, and the figures it was worked out from. */
export interface TaxShare {
  readonly forYear: Money;
  /** Asked for only where the steps are read. */
  figures(): readonly Provenance[];
}

/** The figures that a working's steps use, each once, with others named beside them. */
export function figuresOf(working: Working, ...others: readonly Provenance[]): readonly Provenance[] {
  const used = [...gathered(working.steps, ({ parameters }) => parameters), ...others];
  return [...new Map(used.map(figure => [figure.id, figure])).values()];
}
