import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { type Case, PENSIONER, pension, weekOf } from '../support.js';

// The week from Monday 2 June 2025. Reg. 70: "100 per cent. of his eligible rent calculated on a weekly basis in accordance with
// regulations 80 and 81 [...] less any deductions in respect of non-dependants".
const due = (days: { dueFrom?: string; dueUntil?: string }, more: object = {}): Case => ({
  home: { rent: { amount: '140.00', per: 'WEEK', ...days }, ...more },
});
const other = (more: object = {}) => ({
  otherHome: { ground: 'UNAVOIDABLE_OVERLAP' as const, movedOn: '2025-06-04', eligibleRentPerWeek: '70.00', ...more },
});
const fear = { ground: 'FEAR_OF_VIOLENCE_MEANING_TO_RETURN' as const };
const waiting = { ground: 'WAITING_FOR_ADAPTATION' as const };
const newClaim = { claim: { route: 'NEW_CLAIM' as const }, adults: [{ birthDate: PENSIONER }] };

describe('the rent of the week asked about: HB Regs, reg. 80', () => {
  it.each`
    given                                                                                        | eligible    | because
    ${due({})}                                                                                   | ${'140.00'} | ${'a whole week'}
    ${due({ dueFrom: '2025-06-04' })}                                                            | ${'100.00'} | ${'(4) from Wednesday: 140.00 x 5 / 7'}
    ${due({ dueUntil: '2025-06-03' })}                                                           | ${'40.00'}  | ${'(4) to Tuesday: 140.00 x 2 / 7'}
    ${due({ dueFrom: '2025-06-02', dueUntil: '2025-06-08' })}                                    | ${'140.00'} | ${'Monday to Sunday'}
    ${due({ dueFrom: '2025-06-09' })}                                                            | ${'0.00'}   | ${'not yet due'}
    ${due({ dueFrom: '2025-06-04' }, other())}                                                   | ${'170.00'} | ${'reg. 7(6)(d): the new one from Wednesday and the old one all week, 100.00 + 70.00'}
    ${due({ dueFrom: '2025-06-04' }, other({ dueUntil: '2025-06-05' }))}                         | ${'140.00'} | ${'rent of the old one is due to Thursday: 100.00 + 70.00 x 4 / 7'}
    ${{ ...newClaim, ...due({ dueFrom: '2025-06-04' }, other()) }}                               | ${'150.00'} | ${'no award ran before the move: 100.00 + 70.00 x 5 / 7'}
    ${due({}, other({ movedOn: '2025-05-07' }))}                                                 | ${'160.00'} | ${'(7) four weeks end with Tuesday 3 June: 140.00 + 70.00 x 2 / 7'}
    ${due({}, other({ movedOn: '2025-05-05' }))}                                                 | ${'140.00'} | ${'they ended with Sunday 1 June'}
    ${due({}, other({ ...fear, movedOn: '2024-06-05' }))}                                        | ${'160.00'} | ${'(6)(a) 52 weeks end with Tuesday 3 June'}
    ${due({}, other({ ...waiting, movedOn: '2025-06-06' }))}                                     | ${'180.00'} | ${'(8)(c)(i) the home adapted, to the day before the move: 140.00 + 70.00 x 4 / 7'}
    ${due({}, other({ ...waiting, movedOn: '2025-07-02' }))}                                     | ${'190.00'} | ${'from four weeks before the move, Wednesday: 140.00 + 70.00 x 5 / 7'}
    ${due({}, other({ ground: 'LARGE_FAMILY', movedOn: '2020-06-06' }))}                         | ${'210.00'} | ${'(6)(c) as long as it lasts'}
    ${due({}, other({ ground: 'LARGE_FAMILY', movedOn: '2020-06-06', dueUntil: '2025-06-02' }))} | ${'150.00'} | ${'rent is due there on Monday alone'}
  `('$because', ({ given, eligible }) => expect(weekOf(given).eligibleRent.toFixed()).toBe(eligible));

  // SR 2006/405, reg. 79(4), as HB Regs, reg. 81(4): "weekly applicable amount and income [...], the weekly amount of any non-dependant
  // deductions and the minimum amount payable [...] determined on a daily basis in the same manner as the claimant's eligible rent".
  it('takes from it the income of its days, and says so', () => {
    // 132.05 - 92.05 = 40.00; for 5 of 7 days 28.5714; 65% is 18.5714; 100.00 - 18.5714
    const week = weekOf({ ...due({ dueFrom: '2025-06-04' }), adults: [pension('132.05')] });
    expect([week.award.toFixed(), week.excess.toFixed()]).toEqual(['81.43', '40.00']);
    expect(JSON.stringify(warningsOf(week.working))).toContain('a seventh was taken for each of them');
    expect(JSON.stringify(warningsOf(weekOf({ ...due({}), adults: [pension('132.05')] }).working))).not.toContain(
      'seventh',
    );
  });

  it('comes to a share of the whole week in every part: 5 / 7 of 140.00 less 19.65 less 65% of 40.00', () => {
    // 2025-26: 19.65 for a non-dependant who is not at work. 140.00 - 19.65 - 26.00 = 94.35; 5 / 7 of it is 67.3928.
    const nonDependants = [{ people: [{ id: 'guest', birthDate: '1990-01-01' }] }];
    const week = weekOf({ ...due({ dueFrom: '2025-06-04' }), adults: [pension('132.05')], nonDependants });
    expect([week.nonDependantDeductions.toFixed(), week.award.toFixed()]).toEqual(['14.04', '67.39']);
  });

  it('is for all days where an old home is paid for on those before the move', () => {
    // 170.00 less 26.00 of the whole week, not of five days.
    const moved = { ...due({ dueFrom: '2025-06-04' }, other()), adults: [pension('132.05')] };
    expect(weekOf(moved).award.toFixed()).toBe('144.00');
    // A new claim has rent from Wednesday alone at either: 284.40 - 244.40 = 40.00; 150.00 - 18.5714.
    const fresh = { ...newClaim, ...due({ dueFrom: '2025-06-04' }, other()) };
    const adults = [{ birthDate: PENSIONER, ...pension('284.40') }];
    expect(weekOf({ ...fresh, adults }).award.toFixed()).toBe('131.43');
  });

  it.each`
    income      | award     | because
    ${'305.90'} | ${'0.71'} | ${'100.00 - 65% of 213.85 x 5 / 7'}
    ${'306.80'} | ${'0.00'} | ${'less than 5 / 7 of 0.50 is not paid'}
    ${'306.60'} | ${'0.39'} | ${'and what is not less is, though less than 0.50'}
  `('the least award too: $because', ({ income, award }) => {
    const week = weekOf({ ...due({ dueFrom: '2025-06-04' }), adults: [pension(income)] });
    expect(week.award.toFixed()).toBe(award);
  });

  it.each`
    movedOn         | paid
    ${'2025-06-04'} | ${true}
    ${'2025-05-05'} | ${false}
  `('says whether the second home of a move on $movedOn is paid for', ({ movedOn, paid }) => {
    const { findings } = weekOf(due({}, other({ movedOn })));
    expect(findings.find(({ code }) => code === 'TWO_HOMES')).toMatchObject({ given: paid, subject: 'RENT' });
  });
});
