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

  it('takes the income of the whole week from it, and says so', () => {
    // 132.05 - 92.05 = 40.00; 65% is 26.00; 100.00 - 26.00
    const week = weekOf({ ...due({ dueFrom: '2025-06-04' }), adults: [pension('132.05')] });
    expect(week.award.toFixed()).toBe('74.00');
    expect(JSON.stringify(warningsOf(week.working))).toContain('the rent of some of its days');
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
