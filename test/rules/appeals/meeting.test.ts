import { HAPPENINGS, type Happening } from '../../../src/domain/appeals/words.js';
import { isoDate } from '../../../src/domain/dates.js';
import { clocksOf } from '../../../src/rules/appeals/clocks.js';
import { recoveryWhile } from '../../../src/rules/appeals/recovery.js';
import { calendar, law } from '../clocks/support.js';
import { clockAfter, clocksAfter, type Days } from './support.js';

// Each day is its own, so that no happening can stand in for another.
const everything = Object.fromEntries(
  HAPPENINGS.map((what, index) => [what, String(isoDate('2026-03-01').add({ days: index }))]),
) as Record<Happening, string>;

describe('who has to act, and what meets a clock', () => {
  it.each`
    subject                         | what                          | who                   | met                     | late
    ${'HOUSING_BENEFIT'}            | ${'ASK_FOR_REASONS'}          | ${'CUSTOMER'}         | ${'reasonsRequested'}   | ${null}
    ${'HOUSING_BENEFIT'}            | ${'GIVE_REASONS'}             | ${'COUNCIL'}          | ${'reasonsGiven'}       | ${null}
    ${'HOUSING_BENEFIT'}            | ${'ASK_FOR_REVISION'}         | ${'CUSTOMER'}         | ${'received'}           | ${'SI 2001/1002, reg. 5'}
    ${'HOUSING_BENEFIT'}            | ${'APPEAL'}                   | ${'CUSTOMER'}         | ${'lodged'}             | ${'SI 2008/2685, r. 23(4) to (8)'}
    ${'HOUSING_BENEFIT'}            | ${'RESPOND'}                  | ${'COUNCIL'}          | ${'responded'}          | ${null}
    ${'COUNCIL_TAX_LIABILITY'}      | ${'REPLY'}                    | ${'COUNCIL'}          | ${'replySent'}          | ${null}
    ${'COUNCIL_TAX_LIABILITY'}      | ${'APPEAL'}                   | ${'CUSTOMER'}         | ${'lodged'}             | ${'reg. 21(5)'}
    ${'COUNCIL_TAX_LIABILITY'}      | ${'SEND_CASE'}                | ${'COUNCIL'}          | ${'caseSent'}           | ${'leave of the tribunal'}
    ${'COUNCIL_TAX_LIABILITY'}      | ${'SEND_EVIDENCE'}            | ${'CUSTOMER'}         | ${null}                 | ${'leave of the tribunal'}
    ${'COUNCIL_TAX_LIABILITY'}      | ${'APPEAL_FURTHER'}           | ${'CUSTOMER'}         | ${null}                 | ${null}
    ${'COUNCIL_TAX_PENALTY'}        | ${'APPEAL'}                   | ${'CUSTOMER'}         | ${'lodged'}             | ${'reg. 21(5)'}
    ${'COUNCIL_TAX_BAND'}           | ${'PROPOSE'}                  | ${'CUSTOMER'}         | ${'received'}           | ${'SI 2009/2270, reg. 4'}
    ${'COUNCIL_TAX_BAND'}           | ${'VALUATION_DECISION'}       | ${'VALUATION_OFFICE'} | ${'valuationDecided'}   | ${null}
    ${'COUNCIL_TAX_BAND'}           | ${'APPEAL'}                   | ${'CUSTOMER'}         | ${'lodged'}             | ${'reg. 21(5)'}
    ${'RATEABLE_VALUE'}             | ${'COMPLETE_CHECK'}           | ${'VALUATION_OFFICE'} | ${'checkDone'}          | ${null}
    ${'RATEABLE_VALUE'}             | ${'CHALLENGE'}                | ${'CUSTOMER'}         | ${'received'}           | ${null}
    ${'RATEABLE_VALUE'}             | ${'VALUATION_DECISION'}       | ${'VALUATION_OFFICE'} | ${'valuationDecided'}   | ${null}
    ${'LIABILITY_ORDER'}            | ${'ASK_FOR_CASE_STATED'}      | ${'CUSTOMER'}         | ${'lodged'}             | ${null}
    ${'LIABILITY_ORDER'}            | ${'JUDICIAL_REVIEW'}          | ${'CUSTOMER'}         | ${'lodged'}             | ${null}
    ${'DISCRETIONARY_RATES_RELIEF'} | ${'ASK_FOR_REVIEW'}           | ${'CUSTOMER'}         | ${'received'}           | ${null}
    ${'DISCRETIONARY_RATES_RELIEF'} | ${'DECIDE_REVIEW'}            | ${'COUNCIL'}          | ${'replySent'}          | ${null}
    ${'SERVICE_COMPLAINT'}          | ${'ACKNOWLEDGE'}              | ${'COUNCIL'}          | ${'acknowledged'}       | ${null}
    ${'SERVICE_COMPLAINT'}          | ${'ANSWER'}                   | ${'COUNCIL'}          | ${'replySent'}          | ${null}
    ${'SERVICE_COMPLAINT'}          | ${'ACKNOWLEDGE_SECOND_STAGE'} | ${'COUNCIL'}          | ${'secondAcknowledged'} | ${null}
    ${'SERVICE_COMPLAINT'}          | ${'ANSWER_SECOND_STAGE'}      | ${'COUNCIL'}          | ${'secondAnswered'}     | ${null}
    ${'SERVICE_COMPLAINT'}          | ${'GO_TO_OMBUDSMAN'}          | ${'CUSTOMER'}         | ${'lodged'}             | ${'LGA 1974, s. 26B'}
  `('$subject $what is for the $who, and is met by $met', ({ subject, what, who, met, late }) => {
    const day = met && everything[met as Happening];
    const expected = { who, met: day && isoDate(day), stopped: false };
    const clock = clockAfter(subject, everything, what);
    expect(clock).toMatchObject({ ...expected, late: late && expect.stringContaining(late) });
    if (met === null) return;
    const { [met as Happening]: _, ...before } = everything;
    expect(clockAfter(subject, before, what)?.met).toBeNull();
  });
});

describe('longer times for a complaint: LGSCO, Complaint Handling Code, part 6', () => {
  const acknowledged = { received: '2026-03-20', acknowledged: '2026-03-27', secondAcknowledged: '2026-05-01' };

  it('run on from the day that was due, say both laws, and are met as before', () => {
    const days = { ...acknowledged, extended: '2026-04-10', replySent: '2026-04-20' };
    const clock = clockAfter('SERVICE_COMPLAINT', days, 'ANSWER');
    // Ten working days to 14 April, ten more: 15 to 17, 20 to 24, 27 and 28.
    expect(clock).toMatchObject({ due: '2026-04-28', from: isoDate('2026-03-27'), met: isoDate('2026-04-20') });
    expect(clock?.counted).toBe('10 working days after 2026-03-27, extended by 10 working days');
    expect(clock?.law).toBe('LGSCO, Complaint Handling Code, 6.3; LGSCO, Complaint Handling Code, 6.4');
    expect(clockAfter('SERVICE_COMPLAINT', days, 'ANSWER_SECOND_STAGE')?.due).toBe('2026-06-02');
  });

  it('are twenty working days more at the second stage', () => {
    // To 2 June, then 3 to 5, and 8 to 12, 15 to 19, 22 to 26 and 29 to the 30th: 3 + 15 + 2.
    const clock = clockAfter(
      'SERVICE_COMPLAINT',
      { ...acknowledged, secondExtended: '2026-05-20' },
      'ANSWER_SECOND_STAGE',
    );
    expect(clock?.due).toBe('2026-06-30');
    expect(clockAfter('SERVICE_COMPLAINT', { ...acknowledged, secondExtended: '2026-05-20' }, 'ANSWER')?.due).toBe(
      '2026-04-14',
    );
  });

  it('are as unsure as either part, and say each year that is not kept once', () => {
    const clock = clockAfter('SERVICE_COMPLAINT', { acknowledged: '2028-03-01', extended: '2028-03-08' }, 'ANSWER');
    expect(clock?.unsure).toEqual([expect.stringContaining('2028')]);
    // Ten working days from 20 December 2027 end in January 2028: the first part alone knows of both years.
    const over = clockAfter('SERVICE_COMPLAINT', { acknowledged: '2027-12-20', extended: '2027-12-21' }, 'ANSWER');
    expect(over?.unsure).toEqual([expect.stringContaining('2028')]);
  });

  it('know no day for the Ombudsman where nobody says when the matter was known', () => {
    const known = (days: Days) => clockAfter('SERVICE_COMPLAINT', days, 'GO_TO_OMBUDSMAN')?.due;
    expect(known({ received: '2026-03-20' })).toBeUndefined();
    expect(known({ received: '2026-03-20', decisionSent: '2026-02-10' })).toBe('2027-02-10');
  });
});

describe('service and its proof', () => {
  const letter = { decisionSent: '2026-03-10', received: '2026-07-01', replySent: '2026-08-03' };

  it('takes the day that was proved, and nothing is unsure of it', () => {
    // Two months beginning with 10 August end on 9 October, a Friday.
    const clock = clockAfter('COUNCIL_TAX_LIABILITY', { ...letter, replyServed: '2026-08-10' }, 'APPEAL');
    expect(clock).toMatchObject({ due: '2026-10-09', verified: 2, unsure: [] });
  });

  it('takes the way in which the answer was sent before that of the decision', () => {
    const [happened, subject] = [
      { received: isoDate('2026-07-01'), replySent: isoDate('2026-08-03') },
      'COUNCIL_TAX_LIABILITY' as const,
    ];
    const asked = { subject, happened, law, calendar, delivery: 'FIRST_CLASS_POST', replyDelivery: 'BY_HAND' } as const;
    const appeal = clocksOf(asked).find(({ what }) => what === 'APPEAL');
    expect(appeal?.due).toEqual(isoDate('2026-10-02'));
  });

  it('rests papers before a hearing on the figure of the tribunal alone', () => {
    const days = { ...letter, hearing: '2028-04-11' };
    const [own, theirs] = [
      clockAfter('COUNCIL_TAX_LIABILITY', days, 'SEND_CASE'),
      clockAfter('COUNCIL_TAX_LIABILITY', days, 'SEND_EVIDENCE'),
    ];
    expect(own).toMatchObject({
      verified: law.councilEvidenceWeeks.verified,
      counted: '6 weeks before 2028-04-11',
      unsure: [],
    });
    expect(theirs).toMatchObject({
      verified: law.appellantEvidenceWeeks.verified,
      counted: '4 weeks before 2028-04-11',
    });
  });
});

describe('the latest of three times: SI 2008/2685, r. 23(2)(a)', () => {
  const sent = '2026-03-02';
  it.each`
    days                                                                                             | from            | due             | because
    ${{ reasonsRequested: '2026-03-20', reasonsGiven: '2026-03-25', revisionRefused: '2026-03-10' }} | ${'2026-04-02'} | ${'2026-04-16'} | ${'14 days after 2 April are later than a month from 10 March'}
    ${{ revisionRefused: '2026-02-10' }}                                                             | ${'2026-03-02'} | ${'2026-04-02'} | ${'a refusal before the notice brings nothing forward'}
    ${{ reasonsRequested: '2026-03-20', revisionRefused: '2026-05-31' }}                             | ${'2026-05-31'} | ${'2026-06-30'} | ${'a refusal ends the wait for reasons'}
  `('$because', ({ days, from, due }) => {
    const clock = clockAfter('HOUSING_BENEFIT', { decisionSent: sent, ...days }, 'APPEAL');
    expect(clock).toMatchObject({ from: isoDate(from), due });
  });

  it('keeps the time to ask for reasons in view once they were asked for', () => {
    const names = clocksAfter('HOUSING_BENEFIT', { decisionSent: sent, reasonsRequested: '2026-03-20' });
    expect(names.map(({ what }) => what)).toEqual(['ASK_FOR_REASONS', 'GIVE_REASONS', 'ASK_FOR_REVISION', 'APPEAL']);
    expect(names.at(-1)).toMatchObject({ stopped: true, latest: null });
  });
});

describe('collection meanwhile', () => {
  it.each`
    subject                            | effect                     | law
    ${'HOUSING_BENEFIT_OVERPAYMENT'}   | ${'COUNCIL_MAY_HOLD'}      | ${'regs 100 and 102'}
    ${'COUNCIL_TAX_PENALTY'}           | ${'NOT_PAYABLE_MEANWHILE'} | ${'reg. 29(2) and (3)'}
    ${'COUNCIL_TAX_BAND'}              | ${'CONTINUES'}             | ${'SI 2009/2270'}
    ${'RATEABLE_VALUE'}                | ${'CONTINUES'}             | ${'LGFA 1988, s. 43'}
    ${'RATES_COMPLETION_NOTICE'}       | ${'CONTINUES'}             | ${'LGFA 1988, s. 43'}
    ${'DISCRETIONARY_RATES_RELIEF'}    | ${'CONTINUES'}             | ${'LGFA 1988, s. 43'}
    ${'LIABILITY_ORDER'}               | ${'CONTINUES'}             | ${'SI 1992/613, Part VI'}
    ${'COUNCIL_TAX_COMPLETION_NOTICE'} | ${'CONTINUES'}             | ${'LGFA 1992, s. 16'}
    ${'COUNCIL_TAX_REDUCTION'}         | ${'CONTINUES'}             | ${'LGFA 1992, s. 16'}
    ${'HOUSING_BENEFIT'}               | ${'NOTHING_TO_COLLECT'}    | ${'No sum in dispute'}
    ${'CRISIS_AND_RESILIENCE_PAYMENT'} | ${'NOTHING_TO_COLLECT'}    | ${'No sum in dispute'}
    ${'SERVICE_COMPLAINT'}             | ${'NOTHING_TO_COLLECT'}    | ${'No sum in dispute'}
  `('$subject: $effect, $law', ({ subject, effect, law: source }) => {
    expect(recoveryWhile(subject, law)).toMatchObject({ effect, law: expect.stringContaining(source) });
  });

  it('is sure that there is nothing to collect', () => {
    expect(recoveryWhile('SERVICE_COMPLAINT', law)).toMatchObject({ verified: 2, says: expect.stringMatching(/\w/) });
  });
});
