import type { BandColumn, Bands, Calculation } from './local-reduction-calculation.js';
import type { BandsText, CalculationText, ColumnText } from './local-reduction-calculation-file.js';
import { childrenOf } from './local-reduction-checks.js';
import type { Saying } from './local-reduction-saying.js';

/** A way of working out, ready for use, out of text that has passed its schema and its checks. */
export function calculationOf(text: CalculationText, under: string, saying: Saying): Calculation {
  const said = saying.under(under, text);
  switch (text.kind) {
    case 'means_test':
      return {
        kind: 'means_test',
        law: said.law,
        maximum: said.percent('maximum', 'Most of the tax that is met', text.maximum_percent),
        maximumTaken: text.maximum_taken,
        taper: said.percent('taper', 'Share of weekly excess income taken off', text.taper_percent),
        allChildren: text.all_children ?? false,
      };
    case 'bands':
      return bandsOf(text, said);
    case 'share':
      return {
        kind: 'share',
        law: said.law,
        share: said.percent('share', 'Share of the tax that is met', text.percent),
      };
    case 'unknown':
      return { kind: 'unknown', law: said.law };
  }
}

function bandsOf(text: BandsText, said: Saying): Bands {
  const raised = text.limits_raised_by;
  return {
    kind: 'bands',
    law: said.law,
    counts: text.counts,
    columns: text.columns.map(columnOf),
    rows: text.rows.map(({ percent, up_to }, at) => ({
      share: said.percent(`band${at + 1}`, `Band ${at + 1}: share of the tax that is met`, percent),
      upTo: new Map(
        Object.entries(up_to).map(([id, limit]) => [
          id,
          said.pounds(
            `band${at + 1}.${id}`,
            `Band ${at + 1}: most weekly ${text.counts}, ${id.replaceAll('_', ' ')}`,
            limit,
          ),
        ]),
      ),
    })),
    edges: {
      atTheLimit: text.edges.at_the_limit,
      compared: text.edges.compared,
      settled: text.edges.settled,
      reading: text.edges.reading,
    },
    raisedBy: raised
      ? {
          partner: said.pounds('raisedForPartner', 'Limits rise for a partner by', raised.partner),
          eachChild: said.pounds('raisedForChild', 'Limits rise for each child by', raised.each_child),
          atMost: raised.at_most ? said.pounds('raisedAtMost', 'Limits rise by no more than', raised.at_most) : null,
        }
      : null,
    above: text.above,
  };
}

function columnOf({ id, adults, children, tax_bands }: ColumnText): BandColumn {
  const { from, to } = childrenOf(children);
  return {
    id,
    adults: adults === undefined ? null : adults === '1' ? 1 : 2,
    childrenFrom: from,
    childrenTo: to,
    taxBands: tax_bands ?? null,
  };
}
