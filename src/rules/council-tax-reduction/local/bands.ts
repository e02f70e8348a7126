import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import type { BandColumn, BandRow, Bands } from '../../../parameters/local-reduction-calculation.js';
import type { BandFound } from '../local-reduction.js';
import type { LocalCase } from './case.js';

/** The row that an income falls in; `row` is null above the last of them. */
export interface Banded {
  readonly kind: 'BANDED';
  readonly row: BandRow | null;
  readonly limit: Parameter<Money> | null;
  readonly found: BandFound;
  /** Income as it was compared. */
  readonly compared: Money;
  /** Said where the income is exactly a limit and the scheme's words do not settle where that belongs. */
  readonly assumption: string | null;
}

/** The table does not say, in words for an officer. */
export interface NotBanded {
  readonly kind: 'NOT_BANDED';
  readonly code: 'BAND_NOT_STATED' | 'COLUMN_NOT_KNOWN' | 'LIMITS_NOT_KNOWN';
  readonly why: string;
}

/** Finds the row for an income of a week: by who is in the household, and by the band of the dwelling where the table asks. */
export function bandFor(income: Money, bands: Bands, found: LocalCase): Banded | NotBanded {
  const column = columnFor(bands, found);
  if ('why' in column) return column;
  const { edges } = bands;
  const compared = comparedIncome(income, edges.compared);
  const raised = raisedBy(bands, found);
  const limitOf = (row: BandRow) => row.upTo.get(column.id);
  const known = bands.rows.flatMap((row, at) => {
    const limit = limitOf(row);
    return limit ? [{ row, at, limit, top: limit.value.plus(raised) }] : [];
  });
  const within = (top: Money): boolean =>
    edges.atTheLimit === 'this_band' ? !compared.moreThan(top) : compared.lessThan(top);
  const hit = known.find(({ top }) => within(top)) ?? null;
  const before = hit === null ? known.at(-1) : known.findLast(({ at }) => at < hit.at);
  const end = hit?.at ?? bands.rows.length;
  const unknownBetween = end > (before ? before.at + 1 : 0);
  if (unknownBetween || (hit === null && bands.above === 'unknown'))
    return {
      kind: 'NOT_BANDED',
      code: 'LIMITS_NOT_KNOWN',
      why: 'The limits of the band that this income falls in are not known',
    };
  const onLimit = known.some(({ top }) => top.equals(compared));
  return {
    kind: 'BANDED',
    row: hit?.row ?? null,
    limit: hit?.limit ?? before?.limit ?? null,
    found: {
      name: hit === null ? 'Above the last band' : `Band ${hit.at + 1}`,
      from: before?.top ?? null,
      to: hit?.top ?? null,
    },
    compared,
    assumption: onLimit && !edges.settled ? edges.reading : null,
  };
}

function comparedIncome(income: Money, how: Bands['edges']['compared']): Money {
  if (how === 'exactly') return income;
  return how === 'to_the_penny' ? income.roundedToPenny() : income.roundedDownToPenny();
}

function columnFor({ columns }: Bands, { situation, household }: LocalCase): BandColumn | NotBanded {
  const { adults, children } = situation.family;
  const ofSize = columns.filter(
    column =>
      (column.adults === null || column.adults === adults.length) &&
      children.length >= column.childrenFrom &&
      (column.childrenTo === null || children.length <= column.childrenTo),
  );
  const stated = household.councilTax?.band ?? null;
  const band = stated === 'AReduced' ? 'A' : stated;
  if (band === null && ofSize.some(({ taxBands }) => taxBands !== null))
    return { kind: 'NOT_BANDED', code: 'BAND_NOT_STATED', why: "The table goes by the dwelling's band: state it" };
  const column = ofSize.find(({ taxBands }) => taxBands === null || (band !== null && taxBands.includes(band)));
  return (
    column ?? {
      kind: 'NOT_BANDED',
      code: 'COLUMN_NOT_KNOWN',
      why: 'The limits for a household of this kind are not known',
    }
  );
}

function raisedBy({ raisedBy: rule }: Bands, { situation }: LocalCase): Money {
  if (rule === null) return Money.zero;
  const { family } = situation;
  const partner = family.partner === null ? Money.zero : rule.partner.value;
  const all = partner.plus(rule.eachChild.value.times(family.children.length));
  return rule.atMost === null ? all : Money.min(all, rule.atMost.value);
}

/** The share of the band, of a week's tax; nothing above the last band. The income, with its own steps, shows inside. */
export function sharedBy(tax: Working, banded: Banded, { income, law }: { income: Working; law: string }): Working {
  const { row, limit, found, assumption } = banded;
  const amount = row === null ? Money.zero : tax.amount.times(row.share.value);
  const label =
    row === null ? 'Income is above the last band: nothing' : `${found.name}: ${row.share.text}% of the tax`;
  const parameters = [...(row ? [row.share] : []), ...(limit ? [limit] : [])];
  const inside = income.becomes(amount, () => ({ label, formula: rangeOf(banded), parameters }), law);
  return tax.becomes(
    assumption === null ? inside : inside.assuming(assumption),
    () => ({
      label: `${label}, by income`,
      plain:
        row === null
          ? 'Your income is above what the scheme helps with.'
          : `The scheme takes ${row.share.text}% off your council tax.`,
    }),
    law,
  );
}

function rangeOf({ compared, found: { from, to } }: Banded): string {
  const above = from === null ? '' : `, above ${from.toFixed()}`;
  return `${compared.toFixed()} a week${above}${to === null ? '' : `, up to ${to.toFixed()}`}`;
}
