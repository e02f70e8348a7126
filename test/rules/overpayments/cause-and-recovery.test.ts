import { aWorker, type CaseSketch, decided, part, periodsOf } from './support.js';

const facts = part('nonDependants', { nonDependants: aWorker('700.00') });
/** 126.65 a week is overpaid from Monday 5 May 2025, the week after the arrival, until Sunday 29 June 2025: eight weeks. */
const arrival = (told: string | null, more: Partial<CaseSketch> = {}): CaseSketch => ({
  base: { rent: '200.00' },
  from: '2025-04-28',
  to: '2025-06-29',
  changes: [{ id: 'son', kind: 'NON_DEPENDANT', on: '2025-05-01', told, facts }],
  paid: [{ from: '2025-04-28', to: '2025-06-29', perWeek: '200.00' }],
  ...more,
});

describe('one overpayment split by cause and day: SI 1998/562, art. 18', () => {
  it('is claimant error until the council could have acted, and its own delay from then', () => {
    // told Wednesday 21 May; 14 days later is 4 June; from the week after, 9 June, three weeks are delay
    // five weeks x 126.65 = 633.25; three weeks x 126.65 = 379.95
    expect(periodsOf(decided(arrival('2025-05-21')))).toEqual([
      '2025-05-05 to 2025-06-08 CLAIMANT_ERROR 633.25',
      '2025-06-09 to 2025-06-29 ADMINISTRATIVE_DELAY 379.95',
    ]);
  });

  it('recovers the first part and not the delay, unless somebody could have realised', () => {
    const without = decided(arrival('2025-05-21'));
    expect([without.recoverable.toFixed(), without.notRecoverable.toFixed()]).toEqual(['633.25', '379.95']);
    const realised = decided(arrival('2025-05-21', { causes: { son: { couldHaveRealised: ['CLAIMANT'] } } }));
    expect([realised.recoverable.toFixed(), realised.notRecoverable.toFixed()]).toEqual(['1013.20', '0.00']);
    expect(realised.overpayments[1]?.recoveredFrom.people).toEqual(['CLAIMANT']);
  });

  it("is nobody's fault where it was told in time and there was no time yet to act", () => {
    // told on the day; could have acted by 15 May, so from Monday 19 May
    expect(periodsOf(decided(arrival('2025-05-01')))).toEqual([
      '2025-05-05 to 2025-05-18 OTHER 253.30',
      '2025-05-19 to 2025-06-29 ADMINISTRATIVE_DELAY 759.90',
    ]);
  });

  it.each`
    found                                            | code                  | recoverable
    ${{ fraud: 'CONVICTED' }}                        | ${'FRAUD'}            | ${'1013.20'}
    ${{ mistakeBy: 'AUTHORITY' }}                    | ${'AUTHORITY_ERROR'}  | ${'0.00'}
    ${{ mistakeBy: 'AUTHORITY', contributed: true }} | ${'AUTHORITY_ERROR'}  | ${'1013.20'}
    ${{ mistakeBy: 'DEPARTMENT' }}                   | ${'DEPARTMENT_ERROR'} | ${'0.00'}
    ${{ mistakeBy: 'NOBODY' }}                       | ${'OTHER'}            | ${'1013.20'}
    ${{ mistakeBy: 'CLAIMANT' }}                     | ${'CLAIMANT_ERROR'}   | ${'1013.20'}
  `('found to be $found, never told: $code, $recoverable recoverable', ({ found, code, recoverable }) => {
    const { overpayments: over, recoverable: amount } = decided(arrival(null, { causes: { son: found } }));
    expect(over.map(period => period.code)).toEqual([code]);
    expect(amount.toFixed()).toBe(recoverable);
  });

  it('is technical, and recovered always, where a rebate is credited for days after the decision: reg. 100(4)', () => {
    const sketch = arrival(null, {
      decidedOn: '2025-06-15',
      causes: { son: { mistakeBy: 'AUTHORITY' } },
      paid: [{ from: '2025-04-28', to: '2025-06-29', perWeek: '200.00', payee: 'RENT_ACCOUNT' }],
    });
    expect(periodsOf(decided(sketch))).toEqual([
      '2025-05-05 to 2025-06-15 AUTHORITY_ERROR 759.90',
      '2025-06-16 to 2025-06-29 TECHNICAL 253.30',
    ]);
    expect(decided(sketch).recoverable.toFixed()).toBe('253.30');
  });

  it("takes what differs from the facts it was decided on as the authority's own error", () => {
    const sketch: CaseSketch = {
      base: { rent: '200.00' },
      from: '2025-04-28',
      to: '2025-05-11',
      paid: [{ from: '2025-04-28', to: '2025-05-11', perWeek: '210.00' }],
    };
    expect(periodsOf(decided(sketch))).toEqual(['2025-04-28 to 2025-05-11 AUTHORITY_ERROR 20.00']);
  });
});

describe('from whom it is recovered: HB Regs, reg. 101', () => {
  const toLandlord = (more: Partial<CaseSketch> = {}) =>
    decided(
      arrival(null, {
        paid: [{ from: '2025-04-28', to: '2025-06-29', perWeek: '200.00', payee: 'LANDLORD' }],
        ...more,
      }),
    ).overpayments.map(({ recoveredFrom }) => recoveredFrom.people);
  const landlord = { reportedInWriting: true, keptBackOnPurpose: true, tookPart: false };

  it('is the claimant alone who kept a change back, whoever was paid', () => {
    expect(toLandlord()).toEqual([['CLAIMANT']]);
  });
  it('is the landlord alone where the landlord kept it back', () => {
    expect(toLandlord({ causes: { son: { mistakeBy: 'LANDLORD' } } })).toEqual([['LANDLORD']]);
  });
  it('is both where nobody did', () => {
    expect(toLandlord({ causes: { son: { mistakeBy: 'NOBODY' } } })).toEqual([['CLAIMANT', 'LANDLORD']]);
  });
  it('(1) spares a landlord who wrote that something was wrong', () => {
    expect(toLandlord({ causes: { son: { mistakeBy: 'NOBODY' } }, more: { landlord } })).toEqual([['CLAIMANT']]);
  });
  it('(1)(d) but not one who took part', () => {
    const more = { landlord: { ...landlord, tookPart: true } };
    expect(toLandlord({ causes: { son: { mistakeBy: 'NOBODY' } }, more })).toEqual([['CLAIMANT', 'LANDLORD']]);
  });
});
