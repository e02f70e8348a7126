import { isoDate } from '../../src/domain/dates.js';
import { Money } from '../../src/domain/money.js';
import type { Provenance } from '../../src/domain/parameter.js';
import type { Working } from '../../src/domain/working.js';
import type { Sink } from '../../src/domain/working-sink.js';
import { days } from '../../src/domain/working-step.js';

/** A figure of the law; a case names only what matters to it. */
export const aFigure = (differing: Partial<Provenance> = {}): Provenance => ({
  id: 'councilTax.singleResidentDiscount',
  name: 'Discount where one resident counts',
  text: '25',
  unit: 'percent',
  law: 'LGFA 1992, s. 11(1)',
  verified: 2,
  standing: 'published',
  basis: 'LGFA 1992, s. 11(1)',
  inForceFrom: isoDate('1993-04-01'),
  inForceTo: null,
  checkedTo: isoDate('2026-11-21'),
  pastCheckedTo: false,
  ...differing,
});

export const pounds = Money.pounds;

/** Two runs of days added up: 91 of 365 days of 1,800.00 with a quarter off, then 274 days whole. */
export function aYear(sink: Sink, figure: Provenance = aFigure()): Working {
  const forDays = (count: number) =>
    sink
      .from(pounds('1800.00').times(count).dividedBy(365), () => ({
        label: `Charge for ${count} days`,
        formula: `1800.00 x ${count} / 365`,
        law: 'LGFA 1992, s. 10',
        quantity: days(count),
      }))
      .noting({ label: 'Days', quantity: days(count) });
  const first = forDays(91);
  return sink.sum([
    {
      of: first
        .less(first.amount.times('0.25'), { label: 'One resident counts', parameters: [figure] })
        .roundedToPenny(),
      note: { label: '1 April to 30 June 2026', plain: 'You lived alone from April to June.' },
    },
    { of: forDays(274).roundedToPenny(), note: '1 July 2026 to 31 March 2027', law: 'LGFA 1992, s. 10' },
  ]);
}
