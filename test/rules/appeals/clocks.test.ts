import { APPEAL_SUBJECTS } from '../../../src/domain/appeals/words.js';
import { recoveryWhile } from '../../../src/rules/appeals/recovery.js';
import { SUBJECTS } from '../../../src/rules/appeals/subjects.js';
import { law } from '../clocks/support.js';
import { clockAfter, clocksAfter } from './support.js';

describe('housing benefit: SI 2001/1002, regs 4, 5, 10; SI 2008/2685, r. 23', () => {
  it.each`
    what                  | days                                                                                          | due             | because
    ${'ASK_FOR_REVISION'} | ${{ decisionSent: '2026-01-31' }}                                                             | ${'2026-02-28'} | ${'a month, which February cuts short'}
    ${'ASK_FOR_REVISION'} | ${{ decisionSent: '2028-01-31' }}                                                             | ${'2028-02-29'} | ${'and a leap year less so'}
    ${'ASK_FOR_REVISION'} | ${{ decisionSent: '2026-03-03', reasonsRequested: '2026-03-10', reasonsGiven: '2026-03-19' }} | ${'2026-04-13'} | ${'ten days of waiting for reasons are left out'}
    ${'ASK_FOR_REVISION'} | ${{ decisionSent: '2026-03-03', reasonsRequested: '2026-03-10' }}                             | ${null}         | ${'and while they are awaited it stands still'}
    ${'ASK_FOR_REVISION'} | ${{ decisionSent: '2026-11-25' }}                                                             | ${'2026-12-25'} | ${'a council sets no later day for Christmas'}
    ${'GIVE_REASONS'}     | ${{ decisionSent: '2026-03-03', reasonsRequested: '2026-03-10' }}                             | ${'2026-03-24'} | ${'14 days'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-02' }}                                                             | ${'2026-04-02'} | ${'(i) a month from the notice'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-03' }}                                                             | ${'2026-04-07'} | ${'r. 12: Good Friday to the Tuesday'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-02', reasonsRequested: '2026-03-20', reasonsGiven: '2026-03-25' }} | ${'2026-04-16'} | ${'(ii)(aa) 14 days after the end of the month'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-02', reasonsRequested: '2026-03-20', reasonsGiven: '2026-04-10' }} | ${'2026-04-24'} | ${'(ii)(bb) 14 days after the reasons'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-02', reasonsRequested: '2026-04-02', reasonsGiven: '2026-04-10' }} | ${'2026-04-24'} | ${'(ii) asked on the last day'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-02', reasonsRequested: '2026-04-03', reasonsGiven: '2026-04-10' }} | ${'2026-04-02'} | ${'(ii) asked a day late changes nothing'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-02', reasonsRequested: '2026-03-20' }}                             | ${null}         | ${'(ii) reasons still to come: no last day yet'}
    ${'APPEAL'}           | ${{ decisionSent: '2026-03-02', received: '2026-03-20', revisionRefused: '2026-05-31' }}      | ${'2026-06-30'} | ${'(iii) a month from the refusal'}
    ${'RESPOND'}          | ${{ decisionSent: '2026-03-02', lodged: '2028-02-01' }}                                       | ${'2028-02-29'} | ${'28 days, as the Ombudsman expects'}
  `('$what $due: $because', ({ what, days, due }) => {
    expect(clockAfter('HOUSING_BENEFIT', days, what)?.due).toBe(due);
  });

  it('has a day after which nobody can allow it: 13 months to revise, and 12 after the limit to appeal', () => {
    const days = { decisionSent: '2024-02-29' };
    expect(clockAfter('HOUSING_BENEFIT', days, 'ASK_FOR_REVISION')?.latest).toBe('2025-03-29');
    expect(clockAfter('HOUSING_BENEFIT', days, 'APPEAL')?.latest).toBe('2025-03-29');
    const reasoned = { decisionSent: '2026-03-02', reasonsRequested: '2026-03-20', reasonsGiven: '2026-04-10' };
    expect(clockAfter('HOUSING_BENEFIT', reasoned, 'APPEAL')?.latest).toBe('2027-04-24');
  });

  it('runs from the day a notice is sent, however it is sent', () => {
    const days = { decisionSent: '2026-03-02' };
    for (const delivery of ['FIRST_CLASS_POST', 'ELECTRONIC'] as const)
      expect(clockAfter('HOUSING_BENEFIT', days, { what: 'APPEAL', delivery })?.due).toBe('2026-04-02');
  });
});

describe('council tax: LGFA 1992, s. 16; SI 2009/2269, reg. 21', () => {
  const letter = { decisionSent: '2026-03-10', received: '2026-07-01' };
  it.each`
    days                                      | what        | delivery              | due             | because
    ${letter}                                 | ${'REPLY'}  | ${'ELECTRONIC'}       | ${'2026-08-31'} | ${'(7)(c) two months beginning with service'}
    ${{ ...letter, received: '2026-12-30' }}  | ${'REPLY'}  | ${'ELECTRONIC'}       | ${'2027-02-28'} | ${'(7)(c) into a February without a 30th'}
    ${letter}                                 | ${'APPEAL'} | ${'ELECTRONIC'}       | ${'2026-11-02'} | ${'(3) four months from the letter, a Sunday'}
    ${{ ...letter, replySent: '2026-08-03' }} | ${'APPEAL'} | ${'ELECTRONIC'}       | ${'2026-10-02'} | ${'(2) two months beginning with the answer'}
    ${{ ...letter, replySent: '2026-08-03' }} | ${'APPEAL'} | ${'FIRST_CLASS_POST'} | ${'2026-10-05'} | ${'(2) the answer came by post, two working days later; a Sunday'}
    ${{ ...letter, replySent: '2026-12-23' }} | ${'APPEAL'} | ${'FIRST_CLASS_POST'} | ${'2027-03-01'} | ${'(2) posted before Christmas, served on the 29th; 28 February is a Sunday'}
    ${{ ...letter, replySent: '2026-10-20' }} | ${'APPEAL'} | ${'ELECTRONIC'}       | ${'2026-12-21'} | ${'(2) a late answer starts its own two months; the 19th is a Saturday'}
  `('$what $due: $because', ({ days, what, delivery, due }) => {
    expect(clockAfter('COUNCIL_TAX_LIABILITY', days, { what, delivery })?.due).toBe(due);
  });

  it('can be put to the council at any time after a demand', () => {
    const years = { decisionSent: '2024-05-01', received: '2026-07-01' };
    expect(clocksAfter('COUNCIL_TAX_REDUCTION', years).some(({ latest }) => latest !== null)).toBe(false);
  });

  it.each`
    what               | due             | because
    ${'SEND_CASE'}     | ${'2028-02-29'} | ${'six weeks before the hearing'}
    ${'SEND_EVIDENCE'} | ${'2028-03-14'} | ${'four weeks before it'}
  `('$what $due: $because', ({ what, due }) => {
    expect(clockAfter('COUNCIL_TAX_LIABILITY', { ...letter, hearing: '2028-04-11' }, what)?.due).toBe(due);
  });

  it('goes on to the High Court within four weeks', () => {
    expect(clockAfter('COUNCIL_TAX_LIABILITY', { ...letter, decided: '2026-12-03' }, 'APPEAL_FURTHER')?.due).toBe(
      '2026-12-31',
    );
  });
});

describe('notices, lists, orders, complaints', () => {
  it.each`
    subject                            | days                                                                              | what                     | due             | because
    ${'COUNCIL_TAX_PENALTY'}           | ${{ decisionSent: '2026-12-30' }}                                                 | ${'APPEAL'}              | ${'2027-03-01'} | ${'two months beginning with service: 28 February is a Sunday'}
    ${'COUNCIL_TAX_PENALTY'}           | ${{ decisionSent: '2026-07-01' }}                                                 | ${'APPEAL'}              | ${'2026-09-01'} | ${'31 August is a bank holiday'}
    ${'COUNCIL_TAX_COMPLETION_NOTICE'} | ${{ decisionSent: '2028-02-01' }}                                                 | ${'APPEAL'}              | ${'2028-02-29'} | ${'28 days in a leap year'}
    ${'COUNCIL_TAX_COMPLETION_NOTICE'} | ${{ decisionSent: '2026-11-27' }}                                                 | ${'APPEAL'}              | ${'2026-12-29'} | ${'28 days to Christmas Day'}
    ${'RATES_COMPLETION_NOTICE'}       | ${{ decisionSent: '2026-02-02', decisionServed: '2026-02-05' }}                   | ${'APPEAL'}              | ${'2026-03-05'} | ${'28 days from the day it was really received'}
    ${'COUNCIL_TAX_BAND'}              | ${{ decisionSent: '2026-08-31' }}                                                 | ${'PROPOSE'}             | ${'2027-02-28'} | ${'six months into a short month'}
    ${'COUNCIL_TAX_BAND'}              | ${{ decisionSent: '2026-08-31', received: '2026-10-31' }}                         | ${'VALUATION_DECISION'}  | ${'2027-02-28'} | ${'four months to decide'}
    ${'COUNCIL_TAX_BAND'}              | ${{ decisionSent: '2026-08-31', valuationDecided: '2026-11-30' }}                 | ${'APPEAL'}              | ${'2027-03-01'} | ${'three months; a Sunday'}
    ${'RATEABLE_VALUE'}                | ${{ checkSubmitted: '2027-02-28' }}                                               | ${'COMPLETE_CHECK'}      | ${'2028-02-28'} | ${'twelve months: the 28th, not the 29th'}
    ${'RATEABLE_VALUE'}                | ${{ checkSubmitted: '2026-01-05', checkDone: '2026-10-31' }}                      | ${'CHALLENGE'}           | ${'2027-02-28'} | ${'four months from the check'}
    ${'RATEABLE_VALUE'}                | ${{ checkSubmitted: '2026-10-31', outsideChange: '2026-09-01' }}                  | ${'CHALLENGE'}           | ${'2028-02-29'} | ${'sixteen for a change outside'}
    ${'RATEABLE_VALUE'}                | ${{ checkSubmitted: '2026-01-05', received: '2026-08-31' }}                       | ${'VALUATION_DECISION'}  | ${'2028-02-29'} | ${'eighteen to decide'}
    ${'RATEABLE_VALUE'}                | ${{ checkSubmitted: '2026-01-05', valuationDecided: '2026-08-25' }}               | ${'APPEAL'}              | ${'2026-12-29'} | ${'four months; Christmas'}
    ${'LIABILITY_ORDER'}               | ${{ decisionSent: '2028-02-08' }}                                                 | ${'ASK_FOR_CASE_STATED'} | ${'2028-02-29'} | ${'21 days'}
    ${'LIABILITY_ORDER'}               | ${{ decisionSent: '2026-09-25' }}                                                 | ${'JUDICIAL_REVIEW'}     | ${'2026-12-29'} | ${'three months; the court is closed'}
    ${'SERVICE_COMPLAINT'}             | ${{ received: '2026-12-23' }}                                                     | ${'ACKNOWLEDGE'}         | ${'2027-01-04'} | ${'five working days over Christmas'}
    ${'SERVICE_COMPLAINT'}             | ${{ received: '2026-03-20', acknowledged: '2026-03-27' }}                         | ${'ANSWER'}              | ${'2026-04-14'} | ${'ten working days over Easter'}
    ${'SERVICE_COMPLAINT'}             | ${{ received: '2026-03-20', acknowledged: '2026-03-27', extended: '2026-04-10' }} | ${'ANSWER'}              | ${'2026-04-28'} | ${'and ten more'}
    ${'SERVICE_COMPLAINT'}             | ${{ received: '2026-03-20', secondAcknowledged: '2026-05-01' }}                   | ${'ANSWER_SECOND_STAGE'} | ${'2026-06-02'} | ${'twenty over two bank holidays'}
    ${'SERVICE_COMPLAINT'}             | ${{ received: '2026-03-20', knewOfMatter: '2024-02-29' }}                         | ${'GO_TO_OMBUDSMAN'}     | ${'2025-02-28'} | ${'twelve months from a leap day'}
  `('$subject $what $due: $because', ({ subject, days, what, due }) => {
    expect(clockAfter(subject, days, what)?.due).toBe(due);
  });

  it('gives no day where the policy of the council does', () => {
    const clock = clockAfter(
      'CRISIS_AND_RESILIENCE_PAYMENT',
      { decisionSent: '2026-11-02', received: '2026-11-09' },
      'DECIDE_REVIEW',
    );
    expect(clock).toMatchObject({ due: null, stopped: false, unsure: [expect.stringContaining('policy')] });
  });

  it('lets nobody challenge a rateable value late, and a penalty only by leave', () => {
    expect(clockAfter('RATEABLE_VALUE', { checkDone: '2026-10-31' }, 'CHALLENGE')?.late).toBeNull();
    expect(clockAfter('COUNCIL_TAX_PENALTY', { decisionSent: '2026-07-01' }, 'APPEAL')?.late).toContain('reg. 21(5)');
  });

  it('knows every subject, and stops collection only where the law does', () => {
    expect(Object.keys(SUBJECTS)).toEqual([...APPEAL_SUBJECTS]);
    const stops = APPEAL_SUBJECTS.filter(subject => recoveryWhile(subject, law).effect === 'NOT_PAYABLE_MEANWHILE');
    expect(stops).toEqual(['COUNCIL_TAX_PENALTY']);
  });

  it('says of every clock its law and how sure it is', () => {
    const days = { decisionSent: '2026-03-02', received: '2026-03-20', checkDone: '2026-03-02' };
    for (const subject of APPEAL_SUBJECTS)
      for (const clock of clocksAfter(subject, days))
        expect([clock.law.length > 5, [0, 1, 2].includes(clock.verified)]).toEqual([true, true]);
  });
});
