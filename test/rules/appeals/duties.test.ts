import { HAPPENINGS, type Happening, type Procedure } from '../../../src/domain/appeals/words.js';
import { isoDate } from '../../../src/domain/dates.js';
import { dutiesOf } from '../../../src/rules/appeals/duties.js';
import { SUBJECTS } from '../../../src/rules/appeals/subjects.js';
import { clocksAfter, type Days } from './support.js';

/** A subject of each procedure, as its clocks are asked for by subject. */
const ASKED = {
  HousingBenefitAppeal: 'HOUSING_BENEFIT',
  CouncilTaxAppeal: 'COUNCIL_TAX_DISCOUNT',
  NoticeAppeal: 'COUNCIL_TAX_PENALTY',
  BandChallenge: 'COUNCIL_TAX_BAND',
  RateableValueChallenge: 'RATEABLE_VALUE',
  LiabilityOrderChallenge: 'LIABILITY_ORDER',
  DiscretionaryReview: 'DISCRETIONARY_RATES_RELIEF',
  Complaint: 'SERVICE_COMPLAINT',
} as const;
const duties = (procedure: Procedure, days: Days) => {
  const happened = Object.fromEntries(Object.entries(days).map(([what, day]) => [what, isoDate(day)]));
  return dutiesOf(procedure, happened, clocksAfter(ASKED[procedure], days));
};

describe('what the council has to send', () => {
  // Each day is its own, so that no happening can stand in for another.
  const everything = Object.fromEntries(
    HAPPENINGS.map((what, index) => [what, String(isoDate('2026-03-01').add({ days: index }))]),
  ) as Record<Happening, string>;

  it.each`
    procedure                    | code                        | owedFrom                | done                    | law
    ${'HousingBenefitAppeal'}    | ${'ACKNOWLEDGEMENT'}        | ${'received'}           | ${'acknowledged'}       | ${'Good practice'}
    ${'HousingBenefitAppeal'}    | ${'STATEMENT_OF_REASONS'}   | ${'reasonsRequested'}   | ${'reasonsGiven'}       | ${'SI 2001/1002, reg. 10(2)'}
    ${'HousingBenefitAppeal'}    | ${'RECONSIDERATION_NOTICE'} | ${'received'}           | ${'replySent'}          | ${'SI 2001/1002, regs 4 and 10'}
    ${'HousingBenefitAppeal'}    | ${'TRIBUNAL_RESPONSE'}      | ${'lodged'}             | ${'responded'}          | ${'SI 2008/2685, r. 24(1) to (5)'}
    ${'CouncilTaxAppeal'}        | ${'ACKNOWLEDGEMENT'}        | ${'received'}           | ${'acknowledged'}       | ${'Good practice'}
    ${'CouncilTaxAppeal'}        | ${'REASONED_REPLY'}         | ${'received'}           | ${'replySent'}          | ${'LGFA 1992, s. 16(7) and (8)'}
    ${'CouncilTaxAppeal'}        | ${'CASE_FOR_HEARING'}       | ${'hearing'}            | ${'caseSent'}           | ${'Valuation Tribunal for England, standard directions'}
    ${'NoticeAppeal'}            | ${'COPY_OF_NOTICE'}         | ${'lodged'}             | ${'responded'}          | ${'SI 2009/2269'}
    ${'NoticeAppeal'}            | ${'CASE_FOR_HEARING'}       | ${'hearing'}            | ${'caseSent'}           | ${'Valuation Tribunal for England, standard directions'}
    ${'BandChallenge'}           | ${'FACTS_FOR_VALUATION'}    | ${'received'}           | ${'responded'}          | ${'LGFA 1992, s. 27'}
    ${'RateableValueChallenge'}  | ${'FACTS_FOR_VALUATION'}    | ${'received'}           | ${'responded'}          | ${'LGFA 1988, Sch. 9'}
    ${'LiabilityOrderChallenge'} | ${'POSITION_TO_COURT'}      | ${'lodged'}             | ${'responded'}          | ${'CPR 54; common law power to set aside'}
    ${'DiscretionaryReview'}     | ${'ACKNOWLEDGEMENT'}        | ${'received'}           | ${'acknowledged'}       | ${'Good practice'}
    ${'DiscretionaryReview'}     | ${'REVIEW_DECISION'}        | ${'received'}           | ${'replySent'}          | ${'The policy of the council'}
    ${'Complaint'}               | ${'ACKNOWLEDGEMENT'}        | ${'received'}           | ${'acknowledged'}       | ${'LGSCO, Complaint Handling Code, 6.2'}
    ${'Complaint'}               | ${'FIRST_RESPONSE'}         | ${'acknowledged'}       | ${'replySent'}          | ${'LGSCO, Complaint Handling Code, 6.3 to 6.8'}
    ${'Complaint'}               | ${'SECOND_ACKNOWLEDGEMENT'} | ${'escalated'}          | ${'secondAcknowledged'} | ${'LGSCO, Complaint Handling Code, part 6'}
    ${'Complaint'}               | ${'FINAL_RESPONSE'}         | ${'secondAcknowledged'} | ${'secondAnswered'}     | ${'LGSCO, Complaint Handling Code, part 6'}
  `('$procedure $code is owed once $owedFrom, and done by $done', ({ procedure, code, owedFrom, done, law }) => {
    const day = everything[done as Happening];
    const owed = (days: Days) => duties(procedure, days).filter(duty => duty.code === code);
    const { [owedFrom as Happening]: _, ...without } = everything;
    expect(owed(without)).toEqual([]);
    expect(owed(everything)).toMatchObject([{ law, says: expect.stringMatching(/\w.*\.$/), doneOn: isoDate(day) }]);
    const { [done as Happening]: _not, ...undone } = everything;
    expect(owed(undone)).toMatchObject([{ doneOn: null }]);
  });

  it.each`
    procedure                 | code                        | days                                                              | due             | because
    ${'HousingBenefitAppeal'} | ${'STATEMENT_OF_REASONS'}   | ${{ decisionSent: '2026-03-03', reasonsRequested: '2026-03-10' }} | ${'2026-03-24'} | ${'10 March and 14 days: SI 2001/1002, reg. 10(2)'}
    ${'HousingBenefitAppeal'} | ${'TRIBUNAL_RESPONSE'}      | ${{ decisionSent: '2026-03-02', lodged: '2028-02-01' }}           | ${'2028-02-29'} | ${'1 February and 28 days'}
    ${'HousingBenefitAppeal'} | ${'RECONSIDERATION_NOTICE'} | ${{ decisionSent: '2026-03-02', received: '2026-03-20' }}         | ${null}         | ${'no day in the law for looking again'}
    ${'CouncilTaxAppeal'}     | ${'REASONED_REPLY'}         | ${{ received: '2026-07-01' }}                                     | ${'2026-08-31'} | ${'LGFA 1992, s. 16(7)(c): two months beginning with 1 July'}
    ${'CouncilTaxAppeal'}     | ${'ACKNOWLEDGEMENT'}        | ${{ received: '2026-07-01' }}                                     | ${null}         | ${'good practice has no day'}
    ${'CouncilTaxAppeal'}     | ${'CASE_FOR_HEARING'}       | ${{ received: '2026-07-01', hearing: '2028-04-11' }}              | ${'2028-02-29'} | ${'six weeks, 42 days, before 11 April'}
    ${'NoticeAppeal'}         | ${'CASE_FOR_HEARING'}       | ${{ decisionSent: '2026-07-01', hearing: '2028-04-11' }}          | ${'2028-02-29'} | ${'the same'}
    ${'BandChallenge'}        | ${'FACTS_FOR_VALUATION'}    | ${{ received: '2026-07-01' }}                                     | ${null}         | ${'when the listing officer asks'}
    ${'DiscretionaryReview'}  | ${'REVIEW_DECISION'}        | ${{ received: '2026-11-09' }}                                     | ${null}         | ${'its day is for the policy of the council'}
    ${'Complaint'}            | ${'ACKNOWLEDGEMENT'}        | ${{ received: '2026-03-27' }}                                     | ${'2026-04-07'} | ${'five working days: 30 March to 2 April, 7 April'}
    ${'Complaint'}            | ${'FIRST_RESPONSE'}         | ${{ acknowledged: '2026-03-27' }}                                 | ${'2026-04-14'} | ${'ten: the five to 7 April, then 8 to 10, 13, 14'}
    ${'Complaint'}            | ${'SECOND_ACKNOWLEDGEMENT'} | ${{ escalated: '2026-03-27' }}                                    | ${'2026-04-07'} | ${'five again'}
    ${'Complaint'}            | ${'FINAL_RESPONSE'}         | ${{ secondAcknowledged: '2026-05-01' }}                           | ${'2026-06-02'} | ${'twenty, over 4 and 25 May'}
  `('$procedure $code is due $due: $because', ({ procedure, code, days, due }) => {
    const duty = duties(procedure, days).find(one => one.code === code);
    expect(duty?.due ?? null).toEqual(due && isoDate(due));
  });

  it('is nothing before anything has happened, in any procedure, and has no clock either', () => {
    for (const procedure of Object.keys(ASKED) as Procedure[]) {
      expect(SUBJECTS[ASKED[procedure]].procedure).toBe(procedure);
      expect([duties(procedure, {}), clocksAfter(ASKED[procedure], {})]).toEqual([[], []]);
    }
  });
});
