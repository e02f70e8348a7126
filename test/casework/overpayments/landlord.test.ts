import { noticeAsText } from '../../../src/casework/notices/as-text.js';
import { landlordOverpaymentNotice } from '../../../src/casework/notices/decision-notice.js';
import { Refusal } from '../../../src/casework/outcome.js';
import type { OverpaidPeriodKept, OverpaymentFacts } from '../../../src/casework/overpayments/decision.js';
import { overpaidToLandlord } from '../../../src/casework/overpayments/notice.js';
import { shareOf } from '../../../src/casework/overpayments/share.js';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { someParticulars } from '../notices/support.js';

const pounds = (text: string) => Money.pounds(text);
const week = (from: string, to: string) => ({
  ...{ from: isoDate(from), to: isoDate(to), days: 7 },
  ...{ paid: pounds('100.00'), due: pounds('70.00'), difference: pounds('30.00') },
});
const period = (more: Partial<OverpaidPeriodKept>): OverpaidPeriodKept => ({
  ...{ from: isoDate('2026-04-06'), to: isoDate('2026-04-12'), days: 7, ofChange: true, class: 'OTHER' },
  ...{ reason: 'No mistake', payee: 'LANDLORD', overpaid: pounds('30.00'), underlying: pounds('5.00') },
  ...{ amount: pounds('25.00'), recoverable: true, recoverableReason: '', recoverableLaw: '' },
  ...{ recoveredFrom: ['CLAIMANT', 'LANDLORD'], recoveredFromReason: '', recoveredFromLaw: '' },
  ...{ subsidyPercent: null, subsidyReason: '', subsidyLaw: '' },
  ...more,
});
const later = { from: isoDate('2026-04-13'), to: isoDate('2026-04-19') };
const decided = (overpayments: readonly OverpaidPeriodKept[], more: Partial<OverpaymentFacts> = {}): OverpaymentFacts =>
  ({
    ...{ overpayments, deductions: [], offset: Money.zero, occurredOn: isoDate('2026-04-01') },
    weeks: [week('2026-04-06', '2026-04-12'), week('2026-04-13', '2026-04-19')],
    ...more,
  }) as unknown as OverpaymentFacts;

const FLAT = { tenant: 'Mr B Example', home: { lines: ['Flat 1', '4 Canal Side'], postcode: 'TE5 7AB' } };
const OTHER = { tenant: 'Ms C Sample', home: { lines: ['Flat 3', '4 Canal Side'], postcode: 'TE5 7AB' } };

describe('what each of two debtors owes: HB Regs, reg. 101', () => {
  it('is all of what either owes, and only what they owe', () => {
    const both = period({});
    const alone = period({ ...later, class: 'CLAIMANT_ERROR', recoveredFrom: ['LANDLORD'] });
    expect(shareOf(decided([both, alone]), 'LANDLORD').owed).toEqual(pounds('50.00'));
    expect(shareOf(decided([both, alone]), 'CLAIMANT').owed).toEqual(pounds('25.00'));
    const offset = pounds('10.00');
    expect(shareOf(decided([both], { offset }), 'CLAIMANT').owed).toEqual(pounds('15.00'));
    // The landlord owes both weeks, so what comes off comes off all of it; off whose part for the claimant, nobody said.
    expect(shareOf(decided([both, alone], { offset }), 'LANDLORD').owed).toEqual(pounds('40.00'));
    expect(() => shareOf(decided([both, alone], { offset }), 'CLAIMANT')).toThrow(Refusal);
  });

  it('is nothing that a notice could ask for where the other owes it alone, or nobody', () => {
    expect(() => shareOf(decided([period({ recoveredFrom: ['LANDLORD'] })]), 'CLAIMANT')).toThrow(Refusal);
    expect(() => shareOf(decided([period({ recoveredFrom: ['CLAIMANT'] })]), 'LANDLORD')).toThrow(Refusal);
    expect(() => shareOf(decided([period({ recoverable: false })]), 'LANDLORD')).toThrow(Refusal);
  });
});

describe('a landlord’s notice of an overpayment: HB Regs, Sch. 9 para. 15', () => {
  const facts = decided([period({})]);
  const overpaid = overpaidToLandlord(facts, shareOf(facts, 'LANDLORD'), pounds('12.00'));
  const particulars = someParticulars({ to: { name: 'Invented Lettings', address: null }, language: 'cy' });

  it('names the tenant it was paid for and the tenant out of whose benefit it comes', () => {
    const notice = landlordOverpaymentNotice({ overpaid, tenancy: FLAT, outOf: OTHER }, particulars);
    const said = noticeAsText(notice);
    for (const part of [
      'for your tenant Mr B Example, at Flat 1, 4 Canal Side, TE5 7AB.',
      // 100.00 paid, 70.00 due, and 5.00 that would have been due had it been told in time.
      'You have to pay back £25.00.',
      'What we should have paid you: −£70.00',
      '6 April 2026 to 12 April 2026',
      '£12.00 a week off the Housing Benefit that we pay to you',
      'We take it from what we pay to you for Ms C Sample, at Flat 3, 4 Canal Side, TE5 7AB.',
      'You cannot ask Ms C Sample for it.',
      'you can appeal',
    ])
      expect(said).toContain(part);
    expect(said).not.toMatch(/1 April 2026|income|changed for you|offence/);
    expect(notice.matters.flatMap(({ law }) => law).some(law => law.endsWith('para. 15(2)'))).toBe(true);
  });

  it('names no other tenant where it comes out of nobody else’s', () => {
    const own = landlordOverpaymentNotice(
      { overpaid: { ...overpaid, perWeek: null }, tenancy: FLAT, outOf: null },
      particulars,
    );
    expect(own.matters.map(({ matter }) => matter)).not.toEqual(expect.arrayContaining(['TENANTS']));
    expect(noticeAsText(own)).not.toContain('a week off');
  });

  it('says that the landlord kept a fact back only where the landlord owes for that', () => {
    const found = decided([period({ class: 'CLAIMANT_ERROR', recoveredFrom: ['LANDLORD'] })]);
    const owes = overpaidToLandlord(found, shareOf(found, 'LANDLORD'), null);
    expect(owes.periods[0]?.reason).toContain('You did not tell us');
    expect(overpaid.periods[0]?.reason).toContain('Nobody made a mistake');
  });
});
