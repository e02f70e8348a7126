import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';

/**
 * The basic amount of council tax, which is an authority's Band D: its council tax requirement over its tax base, to the
 * penny as bills print it. LGFA 1992, s. 31B. Throws a RangeError on a base of nothing.
 */
export const basicAmount = (of: { readonly requirement: Money; readonly taxBase: string }, sink: Sink): Working =>
  sink
    .from(of.requirement, 'Council tax requirement', 'LGFA 1992, s. 31A')
    .becomes(
      of.requirement.dividedBy(of.taxBase),
      () => ({ label: 'Over the tax base', formula: `${of.requirement.toFixed()} / ${of.taxBase}` }),
      'LGFA 1992, s. 31B',
    )
    .roundedToPenny();
