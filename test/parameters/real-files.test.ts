import { yearCharge } from '../../sandbox/population/charges.js';
import { ENGLISH_BANDS } from '../../src/domain/charge-bands.js';
import { isoDate } from '../../src/domain/dates.js';
import { financialYear, labelOf } from '../../src/domain/financial-year.js';
import { Money } from '../../src/domain/money.js';
import type { ElementCharges } from '../../src/parameters/authority.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import { rulebook } from '../../src/parameters/rulebook.js';

const statute = loadStatute('parameters');
const law = statute.on(isoDate('2026-11-21')).councilTax;
const tables = statute.authorities.all.map(table => [`${table.name} ${labelOf(table.year)}`, table] as const);

const amountAt = ({ asSet, bandD }: ElementCharges, band: (typeof ENGLISH_BANDS)[number]): Money =>
  asSet?.[band].value ?? bandD.value.times(law.bandProportionNinths[band].value).dividedBy(9).roundedToPenny();

describe('the tables of the councils', () => {
  it.each(tables.filter(([, table]) => table.complete && table.totals))('%s adds up in every band', (_name, table) => {
    for (const band of ENGLISH_BANDS) {
      const total = Money.sum(table.elements.map(element => amountAt(element, band)));
      expect(`${band} ${total.toFixed()}`).toBe(`${band} ${table.totals?.[band].text}`);
    }
  });

  it.each(tables)('%s is within a penny of ninths of Band D in every element as set', (_name, table) => {
    for (const { asSet, bandD, id } of [...table.elements, ...table.parishes])
      for (const band of asSet ? ENGLISH_BANDS : []) {
        const ninths = amountAt({ asSet: null, bandD, id, name: id }, band);
        expect(asSet?.[band].value.minus(ninths).abs().moreThan(Money.pence(1))).toBe(false);
      }
  });

  it('are all here', () => {
    expect(tables.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Hartlepool 2025-26', 'Rossendale 2023-24', 'Oldham 2024-25', 'Testshire 2026-27']),
    );
    expect(tables.filter(([, { authority }]) => authority !== 'testshire')).toHaveLength(20);
  });

  it('say that Testshire is invented, in every figure', () => {
    const invented = statute.authorities.all.filter(({ authority }) => authority === 'testshire');
    for (const { elements, status } of invented)
      expect([status, ...elements.map(({ bandD }) => bandD.standing)]).toEqual(Array(5).fill('invented'));
  });

  it.each([2023, 2024, 2025, 2026])('charge in Testshire what its own systems charge in %i', start => {
    const table = statute.authorities.year('testshire', financialYear(start));
    for (const band of ENGLISH_BANDS) {
      const pence = yearCharge(start, band);
      expect(table?.totals?.[band].value.toFixed()).toBe(Money.pence(pence).toFixed());
    }
  });
});

describe('the marks of the figures of council tax', () => {
  // Raise one only with the new source in its basis. A table or tiers count as one.
  const MARKS = {
    0: ['failureDay'],
    1: [
      'secondHomeDiscountLimits',
      'localReductionLimits',
      'emptyDwellingDiscountLimits',
      'emptyHomeOccupationIgnoredUpToWeeks',
      'discretionaryReductionLimits',
      'careWorkerMaxPayPerWeek',
      'careWorkerMinHoursPerWeek',
      'exemptionOccupationIgnoredUnderWeeks',
      'instalmentsOnRequestIssuedUpTo',
      'firstPaymentDaysAfterIssue',
    ],
  };
  const entries = rulebook(statute, 'councilTax', isoDate('2026-11-21'));
  const marked = (mark: number) =>
    entries
      .filter(({ parameters }) => parameters.some(({ verified }) => verified === mark))
      .map(({ id }) => id.replace('councilTax.', ''))
      .sort();

  it.each([0, 1] as const)('are %i for those with so many sources', mark =>
    expect(marked(mark)).toEqual([...MARKS[mark]].sort()),
  );

  it('are each with a law and a basis, and none claims to be checked past the day it was', () => {
    for (const { parameters } of entries)
      for (const { law: provision, basis, checkedTo } of parameters) {
        expect(provision.length * basis.length).toBeGreaterThan(0);
        expect(String(checkedTo)).toBe('2026-11-21');
      }
  });
});
