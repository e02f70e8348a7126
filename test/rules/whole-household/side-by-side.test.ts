import { isoDate } from '../../../src/domain/dates.js';
import { NO_HISTORY } from '../../../src/domain/universal-credit/award-history.js';
import { silent } from '../../../src/domain/working-sink.js';
import type { AskedHousehold } from '../../../src/rules/whole-household/asked-household.js';
import { changedFacts } from '../../../src/rules/whole-household/changed-facts.js';
import { householdChange, MOST_EFFECTS } from '../../../src/rules/whole-household/household-change.js';
import { schemeFigures } from '../../../src/rules/whole-household/scheme-figures.js';
import { aHousehold, awardsOf, type Case, PENSIONER, pay, pension, statute } from './support.js';

const asked = (about: Case, more: Partial<AskedHousehold> = {}): AskedHousehold => ({
  household: aHousehold(about),
  history: NO_HISTORY,
  capGraceFrom: null,
  localScheme: null,
  reductionFacts: {},
  ...more,
});
const wishes = { statute, sink: silent };

describe('two sets of facts side by side', () => {
  const before = asked({ adults: [{}, {}] });
  const after = asked(
    {
      on: '2025-06-11',
      adults: [{ employments: [pay('100.00')] }, { carer: { regular: true } }],
      children: [{ id: 'c1', birthDate: '2015-01-01' }],
      nonDependants: [{ people: [{ id: 'n1', birthDate: '1990-01-01' }] }],
      home: { rent: { amount: '120.00', per: 'WEEK' }, greaterLondon: true },
      councilTax: { amount: '1825.00', per: 'YEAR' },
      capital: [{ kind: 'SAVINGS', value: '7000.00' }],
      awards: { legacy: ['INCOME_SUPPORT'] },
    },
    {
      history: { ...NO_HISTORY, ...({ grace: { from: isoDate('2025-01-01'), monthsBefore: [] } } as object) },
      capGraceFrom: isoDate('2025-01-01'),
      reductionFacts: { changed: true } as AskedHousehold['reductionFacts'],
    },
  );

  it('names each part that differs, in the order of the facts, and changes that part alone', () => {
    const facts = changedFacts(before, after);
    expect(facts.map(({ field }) => field)).toEqual([
      'claim',
      'adults[0].employments',
      'adults[1].carer',
      'children',
      'nonDependants',
      'home.greaterLondon',
      'home.rent',
      'councilTax',
      'capital',
      'awards',
      'universalCreditHistory',
      'capGraceFrom',
      'reduction',
    ]);
    for (const { field, alone } of facts)
      expect(changedFacts(before, alone(before)).map(one => one.field)).toEqual([field]);
    expect(facts.reduce((so, { alone }) => alone(so), before)).toEqual(after);
    expect(changedFacts(before, before)).toEqual([]);
  });

  it('takes the adults all at once where they are not the same people', () => {
    const fields = (one: Case, other: Case) => changedFacts(asked(one), asked(other)).map(({ field }) => field);
    expect(fields({}, { adults: [{}, {}] })).toEqual(['adults']);
    expect(fields({ adults: [{}, {}] }, { adults: [{}, { id: 'somebody-else' }] })).toEqual(['adults']);
    expect(fields({ adults: [{}, {}] }, { adults: [{}, {}] })).toEqual([]);
  });

  it('says what each changed fact does by itself: 100.00 of pay 45.00, 20.00 of rent nothing', () => {
    const change = householdChange(
      asked({}),
      asked({ adults: [{ employments: [pay('100.00')] }], home: { rent: { amount: '120.00', per: 'WEEK' } } }),
      wishes,
    );
    const effects = Object.fromEntries(change.facts.map(({ field, perWeek }) => [field, perWeek?.toFixed()]));
    expect(effects).toEqual({ 'adults[0].employments': '45.00', 'home.rent': '0.00' });
    const rent = change.facts.find(({ field }) => field === 'home.rent')?.lines;
    expect(rent?.map(({ item, difference }) => `${item} ${difference.toFixed()}`).sort()).toEqual([
      'RENT -20.00',
      'UNIVERSAL_CREDIT 20.00',
    ]);
    // 192.34 + 20.00 - 55.00 is 157.34
    const credit = change.lines.find(({ item }) => item === 'UNIVERSAL_CREDIT');
    expect([credit?.before, credit?.after, credit?.difference].map(one => one?.toFixed())).toEqual([
      '192.34',
      '157.34',
      '-35.00',
    ]);
    expect(change.lines.map(({ item }) => item).sort()).toEqual(['EARNINGS', 'RENT', 'UNIVERSAL_CREDIT']);
    expect([change.incomeBefore.left, change.incomeAfter.left].map(one => one.toFixed())).toEqual(['92.34', '137.34']);
  });

  it('says which figures of which scheme differ, and what is found now and no longer', () => {
    const dear: Case = { home: { rent: { amount: '400.00', per: 'WEEK' } } };
    const { schemes } = householdChange(asked({}), asked(dear), wishes);
    expect(schemes.map(({ scheme }) => scheme)).toContain('UNIVERSAL_CREDIT');
    expect(schemes.map(({ scheme }) => scheme)).not.toContain('CHILD_BENEFIT');
    const credit = schemes.find(({ scheme }) => scheme === 'UNIVERSAL_CREDIT');
    const cap = credit?.figures.find(({ name }) => name === 'Benefit cap');
    expect([cap?.before?.toFixed(), cap?.after?.toFixed()]).toEqual(['0.00', '904.05']);
    expect(credit?.figures.map(({ name }) => name)).not.toContain('Net earnings');
    expect(credit?.now.map(({ code }) => code)).toContain('CAPPED');
    expect(credit?.noLonger.map(({ code }) => code)).not.toContain('CAPPED');
    const back = householdChange(asked(dear), asked({}), wishes).schemes.find(one => one.scheme === 'UNIVERSAL_CREDIT');
    expect(back?.noLonger.map(({ code }) => code)).toContain('CAPPED');
    expect(householdChange(asked(dear), asked(dear), wishes)).toMatchObject({ schemes: [], lines: [], facts: [] });
  });

  it('shows a scheme that opens, with figures that were not there before', () => {
    const { schemes } = householdChange(
      asked({}),
      asked({ children: [{ id: 'c1', birthDate: '2015-01-01' }] }),
      wishes,
    );
    const benefit = schemes.find(({ scheme }) => scheme === 'CHILD_BENEFIT');
    expect([benefit?.before.standing, benefit?.after.standing]).toEqual(['CLOSED', 'TAKEN_UP']);
    expect(benefit?.figures.map(({ name, before, after }) => [name, before, after?.toFixed()])).toEqual([
      ['Child benefit for a week', null, '26.05'],
    ]);
  });

  it('works out no more effects than it says', () => expect(MOST_EFFECTS).toBe(20));
});

describe('the figures of each scheme by name', () => {
  it('are its own, and none where it has no answer', () => {
    const awards = awardsOf({
      adults: [{ birthDate: PENSIONER, incomes: [pension('150.00')] }],
      councilTax: { amount: '1825.00', per: 'YEAR' },
    });
    const byScheme = Object.fromEntries(
      schemeFigures(awards).map(({ scheme, figures }) => [
        scheme,
        Object.fromEntries(figures.map(({ name, amount }) => [name, amount?.toFixed() ?? null])),
      ]),
    );
    expect(byScheme.CHILD_BENEFIT).toEqual({});
    expect(byScheme.UNIVERSAL_CREDIT).toEqual({});
    // 227.10 - 150.00; everything is then met: 100.00 of rent, 1,825.00 x 7 / 365 of tax
    expect(byScheme.PENSION_CREDIT).toEqual({
      'Appropriate minimum guarantee': '227.10',
      Income: '150.00',
      Capital: '0.00',
      'Guarantee credit': '77.10',
      'Savings credit': '0.00',
    });
    expect(byScheme.HOUSING_BENEFIT).toMatchObject({ 'Eligible rent': '100.00', 'Award for a week': '100.00' });
    expect(byScheme.COUNCIL_TAX_REDUCTION).toMatchObject({
      'Council tax for a week': '35.00',
      'Reduction for a week': '35.00',
    });
    expect(schemeFigures(awards).map(({ findings }) => findings.length > 0)).toEqual([false, true, false, true, true]);
  });

  it('universal credit lists its elements in words: 400.14 and 433.33', () => {
    const [, , credit] = schemeFigures(awardsOf({}));
    const of = (wanted: string) => credit?.figures.find(({ name }) => name === wanted)?.amount?.toFixed();
    expect(['Standard allowance', 'Maximum amount', 'Award for a month'].map(of)).toEqual([
      '400.14',
      '833.47',
      '833.47',
    ]);
    expect(credit?.findings.length).toBeGreaterThan(0);
  });
});
