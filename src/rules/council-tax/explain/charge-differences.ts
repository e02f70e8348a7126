import type { TransactionKind } from '../../../domain/account.js';
import type { Money } from '../../../domain/money.js';
import { dayNumber, inWords } from '../calendar.js';
import type { CouncilTaxYear } from '../council-tax.js';
import type { CouncilTaxLine } from '../line.js';
import { daysOf } from '../year-days.js';
import type { Difference } from './difference.js';
import { chargedDays } from './our-parts.js';
import { effectOf, type RecordedYear } from './recorded-year.js';

const has = (recorded: RecordedYear, kind: TransactionKind): boolean =>
  recorded.transactions.some(({ type }) => type === kind);

/**
 * Likely causes of a difference in the charge itself: exemption, disabled reduction, days, band, rate. Each is given the
 * amount that it would make; what they leave over is for the caller to call unexplained.
 */
export function chargeDifferences(recorded: RecordedYear, ours: CouncilTaxYear): readonly Difference[] {
  return [
    ...exemption(recorded, ours),
    ...disabled(recorded, ours),
    ...days(recorded, ours),
    ...bandOrRate(recorded, ours),
  ];
}

const likely = (cause: Difference['cause'], amount: Money, says: string): readonly Difference[] =>
  amount.isZero() ? [] : [{ cause, amount, says, likely: true }];

function exemption(recorded: RecordedYear, { lines, year }: CouncilTaxYear): readonly Difference[] {
  const exempt = lines.filter(({ state }) => state === 'EXEMPT');
  const first = exempt[0];
  const onRecord = has(recorded, 'EXEMPTION');
  if (first && !onRecord && recorded.fullYearCharge) {
    const exemptDays = exempt.reduce((sum, each) => sum + each.days, 0);
    const says = `Class ${first.exemption} exemption from ${inWords(first.from)} (${exemptDays} days) is not on the record`;
    return likely('EXEMPTION_NOT_ON_RECORD', share(recorded.fullYearCharge, exemptDays, year), says);
  }
  if (!first && onRecord) {
    const amount = effectOf(recorded.transactions.filter(({ type }) => type === 'EXEMPTION'));
    return likely(
      'EXEMPTION_ONLY_ON_RECORD',
      amount,
      'The record has an exemption that the facts given do not support',
    );
  }
  return [];
}

function disabled(recorded: RecordedYear, { lines }: CouncilTaxYear): readonly Difference[] {
  const reduced = lines.some(({ listBand, band }) => listBand !== null && band !== listBand);
  if (reduced || !has(recorded, 'DISABLED_BAND_REDUCTION')) return [];
  const amount = effectOf(recorded.transactions.filter(({ type }) => type === 'DISABLED_BAND_REDUCTION'));
  const says = 'The record has a disabled band reduction that the facts given do not support';
  return likely('DISABLED_REDUCTION_ONLY_ON_RECORD', amount, says);
}

/** The account was charged for more or fewer days than ours. Exempt days were in the record's charge. */
function days(recorded: RecordedYear, ours: CouncilTaxYear): readonly Difference[] {
  if (!recorded.period || !recorded.fullYearCharge) return [];
  const run = daysOf(ours.year);
  const from = Math.max(run.from, dayNumber(recorded.period.from));
  const to = Math.min(run.to, recorded.period.to === null ? run.to : dayNumber(recorded.period.to));
  const theirs = Math.max(0, to - from + 1);
  const exempt = ours.lines.filter(({ state }) => state === 'EXEMPT').reduce((sum, each) => sum + each.days, 0);
  const apart = theirs - (chargedDays(ours.lines) + exempt);
  if (apart === 0) return [];
  const says = `The record charges ${theirs} days, ${Math.abs(apart)} ${apart > 0 ? 'more' : 'fewer'} than the facts given`;
  return likely('PERIOD_DIFFERS', share(recorded.fullYearCharge, apart, ours.year), says);
}

/** Another band or another rate: the difference of the year's charge over the days that ours charges. */
function bandOrRate(recorded: RecordedYear, ours: CouncilTaxYear): readonly Difference[] {
  const { fullYearCharge } = recorded;
  if (!fullYearCharge) return [];
  return ours.lines
    .filter(({ state }) => state === 'CHARGED')
    .flatMap(line => {
      const atRecord = share(fullYearCharge, line.days, ours.year).roundedToPenny();
      const { cause, says } = why(recorded, ours.lines, line);
      return likely(cause, atRecord.minus(line.gross), says);
    });
}

type Why = Pick<Difference, 'cause' | 'says'>;

function why(recorded: RecordedYear, lines: readonly CouncilTaxLine[], line: CouncilTaxLine): Why {
  const { band } = recorded;
  const changed = lines.find(
    (each, at) => at > 0 && each.listBand !== lines[at - 1]?.listBand && each.listBand === line.listBand,
  );
  if (band !== null && line.listBand !== band && changed) {
    return {
      cause: 'BAND_CHANGED',
      says: `Band changed on ${inWords(changed.from)}: ${line.listBand}, where the record has ${band}`,
    };
  }
  if (band !== null && line.listBand !== band)
    return { cause: 'BAND_DIFFERS', says: `Band ${line.listBand}, where the record has ${band}` };
  if (line.band !== line.listBand)
    return {
      cause: 'DISABLED_REDUCTION_NOT_ON_RECORD',
      says: "The disabled band reduction is not in the record's charge",
    };
  return { cause: 'RATE_DIFFERS', says: 'The record charges another amount for the same band and days' };
}

const share = (year: Money, days: number, startsIn: number): Money => {
  const run = daysOf(startsIn);
  return year.times(days).dividedBy(run.to - run.from + 1);
};
