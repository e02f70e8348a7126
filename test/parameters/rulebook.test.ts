import { isoDate } from '../../src/domain/dates.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import { changesBetween, rulebook } from '../../src/parameters/rulebook.js';

const statute = loadStatute('parameters');
const changes = (from: string, to: string) =>
  changesBetween(statute, 'councilTax', { from: isoDate(from), to: isoDate(to) });
const shown = (from: string, to: string) => changes(from, to).map(({ id, change, on }) => `${on} ${id} ${change}`);

describe('the rulebook of a day', () => {
  const entries = rulebook(statute, 'councilTax', isoDate('2026-11-21'));

  it('has every figure in force, with its sources', () => {
    const discount = entries.find(({ id }) => id === 'councilTax.singleResidentDiscount');
    expect(discount).toMatchObject({ kind: 'RulebookEntry', name: 'Discount where one resident counts' });
    expect(discount?.parameters).toHaveLength(1);
    expect(discount?.parameters[0]).toMatchObject({
      kind: 'Parameter',
      text: '25',
      law: 'LGFA 1992, s. 11(1)',
      verified: 2,
    });
  });

  it('opens tables and tiers', () => {
    const idsOf = (name: string) =>
      entries.find(({ id }) => id === `councilTax.${name}`)?.parameters.map(({ id }) => id);
    expect(idsOf('exemptionClasses')).toHaveLength(23);
    expect(idsOf('emptyHomePremiumLimit')).toEqual([
      'councilTax.emptyHomePremiumLimit.from1',
      'councilTax.emptyHomePremiumLimit.from5',
      'councilTax.emptyHomePremiumLimit.from10',
    ]);
  });

  it('has no figure that is not in force on the day', () => {
    expect(entries.map(({ id }) => id)).not.toContain('councilTax.highValueSurcharge');
    expect(rulebook(statute, 'councilTax', isoDate('2028-04-01')).map(({ id }) => id)).toContain(
      'councilTax.highValueSurcharge',
    );
    expect(rulebook(statute, 'councilTax', isoDate('1990-04-01'))).toEqual([]);
  });

  it('is frozen', () => {
    expect([entries, ...entries, ...entries.map(({ parameters }) => parameters)].every(Object.isFrozen)).toBe(true);
  });
});

describe('what changed between two days', () => {
  it('is nothing where nothing did', () => expect(shown('2025-04-01', '2026-11-21')).toEqual([]));

  it('says what started, what changed and what ended, with law and basis on both sides', () => {
    expect(shown('2024-03-31', '2024-04-01')).toEqual([
      '2024-04-01 councilTax.emptyHomePremiumLimit.from2 ENDED',
      '2024-04-01 councilTax.emptyHomePremiumLimit.from5 RESTATED',
      '2024-04-01 councilTax.emptyHomePremiumLimit.from10 RESTATED',
      '2024-04-01 councilTax.emptyHomePremiumLimit.from1 STARTED',
    ]);
    const [ended, restated, , started] = changes('2024-03-31', '2024-04-01');
    expect(ended).toMatchObject({ kind: 'RulebookChange', after: null, before: { text: '100', verified: 1 } });
    expect(restated).toMatchObject({ before: { verified: 1 }, after: { verified: 2, law: 'LGFA 1992, s. 11B' } });
    expect(started?.after?.basis).toContain('Levelling-up and Regeneration Act 2023');
    expect(changes('2019-03-31', '2019-04-01')[0]).toMatchObject({
      change: 'CHANGED',
      before: { text: '50' },
      after: { text: '100' },
    });
  });

  it('counts neither a change on the first day nor one after the last', () => {
    expect(shown('2025-03-31', '2025-04-01')).toContain('2025-04-01 councilTax.secondHomePremiumLimit STARTED');
    expect(shown('2025-04-01', '2025-04-02')).toEqual([]);
    expect(shown('2025-03-01', '2025-03-31')).toEqual([]);
  });

  it('does not take the day from which a figure is kept for the day on which it began', () => {
    const first = shown('2013-03-31', '2013-04-01');
    expect(first).not.toContain('2013-04-01 councilTax.singleResidentDiscount STARTED');
    expect(first).toContain('2013-04-01 councilTax.emptyHomePremiumLimit.from2 STARTED');
    expect(first).toContain('2013-04-01 councilTax.instalmentsOnRequest STARTED');
  });
});
