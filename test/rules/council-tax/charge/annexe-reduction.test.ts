import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { householder, owner, resident, totalOf } from '../support.js';

const annexe = (
  use: 'BY_MAIN_RESIDENTS' | 'BY_RELATIVE' | 'OTHER',
  more: Partial<CouncilTaxFactsInput['dwelling']> = {},
) => ({
  bands: [{ band: 'D' as const }],
  annexe: [{ partOfSingleProperty: true, use }],
  ...more,
});

describe('annexes: SI 2013/2977, "after other discounts"', () => {
  it('half of what is left after the single resident discount', () => {
    // 2,000 x 0.75 x 0.5 = 750
    expect(totalOf({ dwelling: annexe('BY_RELATIVE'), people: [householder('gran')] })).toBe('750.00');
  });
  it('half for an annexe that the main household uses; Class F keeps the premium off', () => {
    const decisions = {
      secondHomePremium: { percent: 100, determinedOn: '2024-01-01' },
      secondHomeDiscount: { percent: 0 },
    };
    expect(
      totalOf({
        decisions,
        dwelling: annexe('BY_MAIN_RESIDENTS', { premiumExceptions: [{ class: 'F' }] }),
        people: [owner('own')],
      }),
    ).toBe('1000.00');
  });
  it('nothing off where a stranger lives there, or where it is a property of its own', () => {
    expect(totalOf({ dwelling: annexe('OTHER'), people: [householder('ten'), resident('two')] })).toBe('2000.00');
    const apart = {
      bands: [{ band: 'D' as const }],
      annexe: [{ partOfSingleProperty: false, use: 'BY_RELATIVE' as const }],
    };
    expect(totalOf({ dwelling: apart, people: [householder('gran'), resident('two')] })).toBe('2000.00');
  });
  it('Class W wins', () => {
    const exemptions = [
      { class: 'W' as const, facts: ['partOfSingleProperty' as const, 'dependentRelativeOfMainResident' as const] },
    ];
    expect(totalOf({ dwelling: annexe('BY_RELATIVE', { exemptions }), people: [householder('gran')] })).toBe('0.00');
  });
});
