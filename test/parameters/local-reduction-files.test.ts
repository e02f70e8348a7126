import { read, type SchemeText, textOf } from '../rules/council-tax-reduction/local/support.js';

const EDGES = '{at_the_limit: this_band, compared: exactly, settled: true, reading: as printed}';
const bands = (columns: string, rows: string): string =>
  `{kind: bands, counts: income, columns: [${columns}], rows: [${rows}], edges: ${EDGES}, above: nothing}`;
const ALL = '{id: all}';
const WHOLE = bands(ALL, '{percent: 80, up_to: {all: 100.00}}, {percent: 50, up_to: {all: 150.00}}');
const problemsOf = (given: Partial<SchemeText>): string[] => read(textOf({ calculation: WHOLE, ...given })).problems;

describe('a council’s own scheme', () => {
  it('has each figure with its source, its mark and its paragraph', () => {
    const { scheme, problems } = read(
      textOf({
        calculation: WHOLE,
        capital: '{limit: 6000, tariff: none, paragraph: para. 3, verified: 2, basis: the scheme and its leaflet}',
      }),
    );
    expect(problems).toEqual([]);
    expect(typeof scheme?.capital === 'object' && scheme.capital.limit).toMatchObject({
      id: 'localReduction.nowhere.2025-26.capital.limit',
      text: '6000',
      unit: 'pounds',
      law: "Nowhere: Nowhere's scheme, para. 3",
      verified: 2,
      basis: 'the scheme and its leaflet',
      standing: 'invented',
    });
    const { calculation } = scheme ?? {};
    expect(calculation?.kind === 'bands' && calculation.rows[1]?.share).toMatchObject({ text: '50', verified: 0 });
  });

  it('has a year, written as councils print it', () => {
    const without = textOf({ calculation: WHOLE }).replace('year: 2025-26\n', '');
    expect(read(without).problems).toEqual(['2 year: is missing']);
    expect(problemsOf({ year: '2025/26' })[0]).toContain('5 year: not a financial year written as 2026-27');
    expect(problemsOf({ year: '2025-27' })[0]).toContain('the two years do not follow each other');
  });

  it('may say from when its changes count, and how long a rise may take to be told', () => {
    const award = (more: string) => read(textOf({ calculation: WHOLE, more: `award: {${more}}` }));
    expect(award('changes_from: day, tell_rises_within_months: 1').scheme?.award).toMatchObject({
      changesFrom: 'day',
      tellRisesWithinMonths: { text: '1', law: "Nowhere: Nowhere's scheme" },
    });
    expect(award('backdating_months: 1').scheme?.award).toMatchObject({
      changesFrom: null,
      tellRisesWithinMonths: null,
    });
    expect(award('changes_from: monday').problems).toEqual([expect.stringContaining('award.changes_from')]);
  });

  it('lies in the file of its council and year', () => {
    const { problems } = read(textOf({ calculation: WHOLE }), 'council-tax-reduction/schemes/elsewhere-2025-26.yaml');
    expect(problems).toEqual(['2 council: this scheme belongs in nowhere-2025-26.yaml']);
  });

  it.each`
    given                                                                                                                                                                                                                                                        | says
    ${{ more: 'capitol: 6000' }}                                                                                                                                                                                                                                 | ${'15 capitol: is not a known key'}
    ${{ capital: '{limit: 6000, tarif: none}' }}                                                                                                                                                                                                                 | ${'9 capital.tarif: is not a known key'}
    ${{ capital: 'much' }}                                                                                                                                                                                                                                       | ${'9 capital: is none of unknown, or the rule itself'}
    ${{ capital: '{limit: 6,000, tariff: none}' }}                                                                                                                                                                                                               | ${'9 capital.000: is not a known key'}
    ${{ calculation: '{kind: flat}' }}                                                                                                                                                                                                                           | ${'14 calculation.kind: kind is not one of: means_test, bands, share, unknown'}
    ${{ calculation: bands(ALL, '{percent: 180, up_to: {all: 100}}') }}                                                                                                                                                                                          | ${'14 calculation.rows[0].percent: more than 100 percent'}
    ${{ calculation: bands(ALL, '{percent: 50, up_to: {all: 100}}, {percent: 80, up_to: {all: 150}}') }}                                                                                                                                                         | ${'14 calculation.rows[1].percent: is not below 50 of the row before it: put the most generous band first'}
    ${{ calculation: bands(ALL, '{percent: 80, up_to: {all: 150}}, {percent: 50, up_to: {all: 100}}') }}                                                                                                                                                         | ${'14 calculation.rows[1].up_to.all: is not above 150 of a row before it, so the bands overlap or fall'}
    ${{ calculation: bands(ALL, '{percent: 80, up_to: {all: 150}}, {percent: 50, up_to: {all: 150}}') }}                                                                                                                                                         | ${'14 calculation.rows[1].up_to.all: is not above 150 of a row before it, so the bands overlap or fall'}
    ${{ calculation: bands(ALL, '{percent: 80, up_to: {everyone: 150, all: 100}}') }}                                                                                                                                                                            | ${'14 calculation.rows[0].up_to.everyone: is no column of this table'}
    ${{ calculation: bands('{id: single, adults: 1}', '{percent: 80, up_to: {single: 100}}') }}                                                                                                                                                                  | ${'14 calculation.columns: leave out a couple with 0 children in Band A: add a column for them, or say under missing that theirs is not known'}
    ${{ calculation: bands('{id: all}, {id: couple, adults: 2}', '{percent: 80, up_to: {all: 100, couple: 120}}') }}                                                                                                                                             | ${'14 calculation.columns[1]: overlaps column all: a couple with 0 children in Band A would fit both'}
    ${{ calculation: '{kind: unknown}' }}                                                                                                                                                                                                                        | ${'2 missing: is empty although something here is unknown: say in words what was not found'}
    ${{ more: 'groups: [{id: a, name: A, protected: true, when: {any: [rich]}, calculation: {kind: share, percent: 1}}]' }}                                                                                                                                      | ${'groups[0].when.any[0]: not one of: couple, lone_parent'}
    ${{ more: 'groups: [{id: a, name: A, protected: true, when: {}, calculation: {kind: share, percent: 1}}]' }}                                                                                                                                                 | ${'15 groups[0].when: names nobody: give any, all or none'}
    ${{ universalCredit: '{treatment: not_counted, taken_out: {housing: whole}}' }}                                                                                                                                                                              | ${'12 universal_credit.taken_out: elements are taken out only where the award is counted as income'}
    ${{ universalCredit: '{treatment: income, taken_out: {rent: whole}}' }}                                                                                                                                                                                      | ${'12 universal_credit.taken_out.rent'}
    ${{ income: '{earnings: net, earnings_disregards: [{per_week: ten}], further_disregard: false, childcare: none}' }}                                                                                                                                          | ${'11 income.earnings_disregards[0].per_week: not an amount in pounds, such as 122.10'}
    ${{ nonDependants: '{taken_from: reduction, not_in_work: 5.00, work: sixteen_hours, income: gross, in_work: [{at_least: 100, per_week: 5.00}, {at_least: 50, per_week: 9.00}], couples: once, exempt: national, spared: national, from_passported: true}' }} | ${'13 non_dependants.in_work: bands of gross income do not rise: put the lowest first, each once'}
  `('is refused by line and path: $says', ({ given, says }) => {
    expect(problemsOf(given).join('\n')).toContain(says);
  });

  it('says everything that is wrong at once', () => {
    expect(problemsOf({ capital: 'much', income: 'little' })).toHaveLength(2);
  });
});
