import { partnersBenefit } from '../../../src/rules/overpayments/partners-benefit.js';
import { pension } from '../housing-benefit/support.js';
import { aCase, type CaseSketch, decided, part } from './support.js';

// A couple on 164.65 in 2025-26, 20.00 above 144.65: 13.00 off 100.00. More income of Wednesday 4 June 2025 is told in July.
const CLAIMANT = { id: 'ann', birthDate: '1985-01-01' };
const PARTNER = { id: 'ben', birthDate: '1985-01-01' };
const couple = (income: string, partner: string | null = 'ben') => ({
  rent: '100.00',
  adults: [{ ...CLAIMANT, ...pension(income) }, ...(partner === null ? [] : [{ ...PARTNER, id: partner }])],
});
const more = { id: 'more', on: '2025-06-04', told: '2025-07-18', facts: part('adults', couple('200.00')) };
const SKETCH: CaseSketch = {
  base: couple('164.65'),
  from: '2025-06-02',
  to: '2025-07-20',
  decidedOn: '2025-07-21',
  changes: [more],
  paid: [{ from: '2025-06-02', to: '2025-07-20', perWeek: '87.00' }],
};
const mayBe = (sketch: CaseSketch): boolean[] =>
  decided(sketch).overpayments.map(period => partnersBenefit(aCase(sketch), period));
const then = (id: string, on: string, partner: string | null) => ({
  id,
  on,
  told: on,
  facts: part('adults', couple('200.00', partner)),
});

describe("the partner's benefit: HB Regs, reg. 102(1ZA); HB(SPC) Regs, reg. 83(1ZA)", () => {
  it('is open to recovery from a couple of then and now', () => expect(mayBe(SKETCH)).toEqual([true]));

  it('is not where the partner has left before the decision', () => {
    expect(mayBe({ ...SKETCH, changes: [more, then('left', '2025-07-21', null)] })).toEqual([false]);
  });

  it('is not that of another partner, nor of one who came in the middle', () => {
    expect(mayBe({ ...SKETCH, changes: [more, then('other', '2025-07-21', 'cem')] })).toEqual([false]);
    const late = { ...SKETCH, base: couple('164.65', null), changes: [then('came', '2025-06-11', 'ben')] };
    const paid = [{ from: '2025-06-02', to: '2025-07-20', perWeek: '99.00' }];
    const claimants = { mistakeBy: 'CLAIMANT', fraud: 'NONE', contributed: false, couldHaveRealised: [] } as const;
    expect(mayBe({ ...late, paid, more: { awardCause: claimants } })[0]).toBe(false);
  });

  it('is not for what nobody owes, or the landlord alone', () => {
    const causes = (mistakeBy: 'AUTHORITY' | 'LANDLORD') => ({ more: { mistakeBy } });
    const landlord = SKETCH.paid.map(one => ({ ...one, payee: 'LANDLORD' as const }));
    expect(mayBe({ ...SKETCH, causes: causes('AUTHORITY') })).toEqual([false]);
    expect(mayBe({ ...SKETCH, paid: landlord, causes: causes('LANDLORD') })).toEqual([false]);
  });
});
