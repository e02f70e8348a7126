import { z } from 'zod';
import { isoDate } from '../../src/domain/dates.js';
import {
  days,
  type Figure,
  monthDay,
  type Origin,
  oneOf,
  percent,
  pounds,
  ratio,
} from '../../src/parameters/figure.js';
import { list, record, table } from '../../src/parameters/figure-shapes.js';

const origin: Origin = {
  id: 'scheme.figure',
  name: 'Figure',
  law: 'An Act, s. 1',
  verified: 1,
  standing: 'published',
  basis: 'the Act',
  inForceFrom: isoDate('2026-04-01'),
  inForceTo: null,
  checkedTo: isoDate('2026-11-21'),
  pastCheckedTo: false,
};
const built = <Law>(figure: Figure<Law>, text: unknown): Law => figure.build(figure.schema.parse(text) && text, origin);

describe('a figure', () => {
  it('keeps its text as written and gives a value ready for use', () => {
    expect(built(pounds, '50.30')).toMatchObject({ text: '50.30', unit: 'pounds', id: 'scheme.figure', verified: 1 });
    expect(built(pounds, '50.30').value.toFixed()).toBe('50.30');
    expect(built(percent, '6.25').value.toString()).toBe('0.0625');
    expect(built(ratio, '0.65').value.toString()).toBe('0.65');
    expect(built(days, '14').value).toBe(14);
    expect(built(monthDay, '10-31').value).toEqual({ month: 10, day: 31 });
    expect(built(oneOf(['first', 'last']), 'last').value).toBe('last');
    expect(built(list, ['income_support', 'pension_credit'])).toMatchObject({ text: 'income_support, pension_credit' });
  });

  it.each([
    ['pounds with a sign', pounds, '£50'],
    ['pounds with a comma', pounds, '1,000'],
    ['a negative amount', pounds, '-1'],
    ['a number that is not text', pounds, 50.3],
    ['a power', ratio, '1e3'],
    ['half a day', days, '0.5'],
    ['the thirteenth month', monthDay, '13-01'],
    ['a word outside the list', oneOf(['first', 'last']), 'middle'],
    ['an empty word', list, ['']],
  ] as [string, Figure<unknown>, unknown][])('refuses %s', (...[, figure, text]) => {
    expect(figure.schema.safeParse(text).success).toBe(false);
  });

  it('may be a table of tables', () => {
    const byAge = table(table(pounds, ['single', 'couple']), ['under25', 'over25']);
    const law = built(byAge, {
      under25: { single: '1.00', couple: '2.00' },
      over25: { single: '3.00', couple: '4.00' },
    });
    expect(law.over25.couple).toMatchObject({
      id: 'scheme.figure.over25.couple',
      name: 'Figure: over25: couple',
      text: '4.00',
    });
    expect(byAge.schema.safeParse({ under25: {}, over25: {} }).success).toBe(false);
  });

  it('may be a record, said in words', () => {
    const figure = record(z.strictObject({ max_months: z.string(), applies_to: z.array(z.string()) }));
    expect(built(figure, { max_months: '6', applies_to: ['empty', 'second_home'] })).toMatchObject({
      text: 'max months: 6; applies to: empty, second_home',
      value: { max_months: '6' },
    });
  });
});
