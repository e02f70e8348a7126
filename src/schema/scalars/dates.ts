import { Instant, isoDate, isoText, momentText, type PlainDate } from '../../domain/dates.js';
import { type FinancialYear, financialYear, labelOf } from '../../domain/financial-year.js';
import { textScalar } from './text-scalar.js';

export const DateScalar = textScalar<PlainDate>({
  name: 'Date',
  description: 'A day, as `2026-11-21`. Days are those of the United Kingdom.',
  expected: 'A Date is a day that exists, written as yyyy-mm-dd, such as "2026-11-21".',
  parse: isoDate,
  serialize: isoText,
});

export const DateTimeScalar = textScalar<Instant>({
  name: 'DateTime',
  description: 'A moment in UTC, as `2026-11-21T09:14:22Z`.',
  expected: 'A DateTime is a moment with its offset, such as "2026-11-21T09:14:22Z".',
  parse: text => Instant.from(text),
  serialize: momentText,
});

export const FinancialYearScalar = textScalar<FinancialYear>({
  name: 'FinancialYear',
  description: 'A financial year from 1 April to 31 March, as `2026-27`.',
  expected: 'A FinancialYear is two years with a hyphen, such as "2026-27".',
  parse: text => {
    const year = financialYear(Number(text.slice(0, 4)));
    if (labelOf(year) !== text) throw new RangeError('not a financial year');
    return year;
  },
  serialize: labelOf,
});
