import { aWorker, type CaseSketch, decided, part, periodsOf } from './support.js';

/**
 * DWP, housing benefit overpayments guide, para. 1.1: "On 8 October 2019 his adult daughter, who is in full time employment,
 * comes to live with him. ... fails to inform the Local Authority of this change of circumstances until 6 November 2019. ...
 * a non-dependant deduction should have been made for the daughter from benefit week starting 14 October 2019 ... An
 * overpayment occurred for four weeks for the period 14 October 2019 to 10 November 2019." Here in 2025, when 8 October is a
 * Wednesday, with the rent and the deduction of that year.
 */
const DAUGHTER: CaseSketch = {
  base: { rent: '200.00' },
  from: '2025-10-06',
  to: '2025-11-09',
  changes: [
    {
      id: 'daughter',
      kind: 'NON_DEPENDANT',
      on: '2025-10-08',
      told: '2025-11-06',
      facts: part('nonDependants', { nonDependants: aWorker('700.00') }),
    },
  ],
  paid: [{ from: '2025-10-06', to: '2025-11-09', perWeek: '200.00' }],
};

describe('a non-dependant told late: HB Regs, reg. 79(1)', () => {
  it('overpays from the Monday after the arrival to the week in which the council was told', () => {
    // 577 a week and above: 126.65 off; four weeks x 126.65 = 506.60
    expect(periodsOf(decided(DAUGHTER))).toEqual(['2025-10-13 to 2025-11-09 CLAIMANT_ERROR 506.60']);
  });

  it('leaves the week of the change as it was', () => {
    const [first, second] = decided(DAUGHTER).due;
    expect([first?.weekly.toFixed(), second?.weekly.toFixed()]).toEqual(['200.00', '73.35']);
  });
});

describe('whose error it is, by when the council was told: SI 1998/562, art. 18', () => {
  const income = {
    incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '112.05', per: 'WEEK' as const }],
  };
  const told = (day: string): string[] =>
    periodsOf(
      decided({
        base: { rent: '100.00' },
        from: '2025-05-05',
        to: '2025-05-18',
        changes: [{ id: 'income', on: '2025-05-07', told: day, facts: part('adults', { adults: [income] }) }],
        paid: [{ from: '2025-05-05', to: '2025-05-18', perWeek: '100.00' }],
      }),
    );

  it('is no error of a claimant who told by the very Monday from which it counted', () => {
    // 112.05 is 20.00 above 92.05: 65% is 13.00 too much for the week from Monday 12 May
    expect(told('2025-05-12')).toEqual(['2025-05-12 to 2025-05-18 OTHER 13.00']);
    expect(told('2025-05-13')).toEqual(['2025-05-12 to 2025-05-18 CLAIMANT_ERROR 13.00']);
  });

  it.each`
    notifiedBy      | reason
    ${'CLAIMANT'}   | ${'The claimant told of it after it counted'}
    ${null}         | ${'The claimant told of it after it counted'}
    ${'DEPARTMENT'} | ${'Somebody else told of it, after it counted'}
    ${'LANDLORD'}   | ${'Somebody else told of it, after it counted'}
  `('does not say that the claimant told what $notifiedBy told', ({ notifiedBy, reason }) => {
    const changes = DAUGHTER.changes?.map(one => ({ ...one, notifiedBy })) ?? [];
    expect(decided({ ...DAUGHTER, changes }).overpayments[0]).toMatchObject({ code: 'CLAIMANT_ERROR', reason });
  });
});

describe('what would have been due, had two changes of one week been told in time: reg. 104(1)(c) with reg. 79(4)', () => {
  it('counts the one that was told late with the new rent of the week', () => {
    // The rent falls from 200.00 to 190.00 on Wednesday 7 May, told in time; the income of Monday 5 May that fell from 112.05 to
    // 92.05 is told in August. Told in time it had counted from the 7th too: 5 days of 190.00 are 135.71, of 177.00 they are 126.43; 9.28.
    const rich = {
      incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '112.05', per: 'WEEK' as const }],
    };
    const poor = { incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '92.05', per: 'WEEK' as const }] };
    const found = decided({
      base: { rent: '200.00', adults: [rich] },
      from: '2025-05-05',
      to: '2025-05-11',
      decidedOn: '2025-09-01',
      changes: [
        { id: 'rent', kind: 'RENT', on: '2025-05-07', facts: part('home', { rent: '190.00' }) },
        { id: 'income', on: '2025-05-05', told: '2025-08-20', facts: part('adults', { adults: [poor] }) },
      ],
      paid: [{ from: '2025-05-05', to: '2025-05-11', perWeek: '200.00' }],
    });
    expect(found.changes.map(({ change, ifToldInTime }) => `${change.id} ${ifToldInTime}`)).toEqual([
      'income 2025-05-07',
      'rent 2025-05-07',
    ]);
    expect(found.overpayments.reduce((sum, { underlying }) => sum + Number(underlying.toFixed()), 0)).toBeCloseTo(9.28);
  });
});
