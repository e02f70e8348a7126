import { noticeAsHtml } from '../../../src/casework/notices/as-html.js';
import { noticeAsPdf } from '../../../src/casework/notices/as-pdf.js';
import { noticeAsText } from '../../../src/casework/notices/as-text.js';
import { NoticeIncomplete } from '../../../src/casework/notices/assemble.js';
import { decisionNotice, overpaymentNotice } from '../../../src/casework/notices/decision-notice.js';
import type { NoticeDocument } from '../../../src/casework/notices/document.js';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { PENSIONER, pay, pension } from '../../rules/whole-household/support.js';
import { aDecision, someParticulars } from './support.js';

const PAID = {
  firstOn: isoDate('2026-06-22'),
  firstFrom: isoDate('2026-06-01'),
  firstTo: isoDate('2026-06-28'),
  every: 'FOUR_WEEKS',
  landlord: null,
} as const;
const mattersOf = ({ matters }: NoticeDocument) => matters.map(({ matter }) => matter);
const pensioner = { adults: [{ birthDate: PENSIONER, incomes: [pension('260.00')] }] };

/** Rent 100.00 with 8.00 of heating in it, and one adult son without work. */
const tenant = {
  adults: [{ employments: [pay('90.00', 8)] }],
  home: {
    tenure: 'HOUSING_ASSOCIATION' as const,
    rent: { amount: '100.00', per: 'WEEK' as const, services: [{ kind: 'FUEL_HEATING' as const, amount: '8.00' }] },
  },
  nonDependants: [{ people: [{ id: 'nd', birthDate: '1996-01-01' }] }],
};

describe('notices of housing benefit', () => {
  it('say in pension age what the calculation came to, to the penny', () => {
    const decision = aDecision(pensioner);
    const said = noticeAsText(decisionNotice(decision, someParticulars()));
    // 100.00 less 65% of (256.35 of pension after tax + 10.62 - 256.00 = 10.97), which is 7.13.
    expect(decision.amount.toFixed()).toBe('92.87');
    expect(said).toContain('You get Housing Benefit of £92.87 a week.');
    expect(said).toContain('The part of your rent that Housing Benefit can help with: £100.00');
    expect(said).toContain('Less because your income is above your applicable amount: −£7.13\n* Total: £92.87');
    expect(said).toContain('Your weekly income other than earnings: £266.97.');
    expect(said).toContain('you need £256.00 a week');
    expect(said).toContain('Your last day to ask is 10 July 2026.');
  });

  it('say how and when rent allowance is paid, what came off for fuel and for whom', () => {
    const notice = decisionNotice(aDecision(tenant), someParticulars({ payment: PAID }));
    expect(notice.kind).toBe('HOUSING_BENEFIT_WORKING_AGE');
    expect(mattersOf(notice)).toEqual(expect.arrayContaining(['PAYMENT', 'FUEL', 'NON_DEPENDANTS', 'EARNINGS']));
    const said = noticeAsText(notice);
    expect(said).toContain('£8.00 a week off your rent for heating');
    expect(said).toContain('Adult 1: not in paid work: £20.40');
    expect(said).toContain('first payment on 22 June 2026. It is for 1 June 2026 to 28 June 2026.');
    expect(said).not.toMatch(/non-dependant|remunerative|eligible rent/i);
  });

  it('are not made where nobody said how it is paid, or what the Department assessed', () => {
    expect(() => decisionNotice(aDecision(tenant), someParticulars())).toThrow(/para. 9\(e\)/);
    const savings = { since: '2026-01-01', guaranteeCredit: '0.00', savingsCredit: '5.00' };
    expect(() =>
      decisionNotice(aDecision({ ...pensioner, awards: { pensionCredit: savings } }), someParticulars()),
    ).toThrow(NoticeIncomplete);
    const assessed = { ...savings, assessedIncome: '230.00', assessedCapital: '9000' };
    const notice = decisionNotice(aDecision({ ...pensioner, awards: { pensionCredit: assessed } }), someParticulars());
    expect(noticeAsText(notice)).toContain('your income is £230.00 a week and that your savings are £9,000.00.');
    expect(mattersOf(notice)).not.toContain('EARNINGS');
  });

  it('say why nothing is paid, with the sum where income is the reason', () => {
    const notice = decisionNotice(
      aDecision({ adults: [{ birthDate: PENSIONER, incomes: [pension('900.00')] }] }),
      someParticulars(),
    );
    expect(notice.kind).toBe('NO_HOUSING_BENEFIT');
    expect(mattersOf(notice)).toEqual(expect.arrayContaining(['NO_AWARD', 'ELIGIBLE_RENT', 'OTHER_INCOME']));
    const barred = decisionNotice(
      { ...aDecision(pensioner), entitled: false, amount: Money.zero, figures: [] },
      someParticulars(),
    );
    expect(mattersOf(barred)).toEqual(['NO_AWARD', 'REASONS', 'DISPUTE']);
  });

  it('of overpayments say what was paid, what was due, for which weeks, and how it comes back', () => {
    const period = {
      from: isoDate('2026-04-06'),
      to: isoDate('2026-04-19'),
      reason: 'Your wages went up on 6 April 2026.',
      paid: Money.pounds('120.00'),
      due: Money.pounds('80.00'),
      underlying: Money.zero,
    };
    const overpaid = { periods: [period], off: [], perWeek: Money.pounds('13.95') };
    const said = noticeAsText(overpaymentNotice(overpaid, someParticulars()));
    for (const part of [
      'You have to pay back £40.00.',
      'What you should have had: −£80.00',
      '6 April 2026 to 19 April 2026',
      '£13.95 a week',
    ])
      expect(said).toContain(part);
    // 120 - 80 - 15 that would have been due = 25, less 10 owed for other weeks = 15
    const known = { ...period, underlying: Money.pounds('15.00') };
    const off = [{ says: 'Benefit that we owed you for other weeks', amount: Money.pounds('10.00') }];
    const less = noticeAsText(overpaymentNotice({ periods: [known], off, perWeek: null }, someParticulars()));
    expect(less).toContain('You have to pay back £15.00.');
    expect(less).toContain('had we known in time: −£15.00');
    expect(less).not.toContain('a week off your Housing Benefit');
    expect(() => overpaymentNotice({ periods: [], off: [], perWeek: null }, someParticulars())).toThrow(
      /para. 15\(1\)\(b\)/,
    );
  });
});

describe('a notice of council tax reduction', () => {
  it('says what comes off the bill for a week, the duty, the consequences and the way to the tribunal', () => {
    const decision = aDecision(
      { ...pensioner, councilTax: { amount: '1600.00', per: 'YEAR' } },
      'COUNCIL_TAX_REDUCTION',
    );
    const said = noticeAsText(decisionNotice(decision, someParticulars()));
    expect(said).toContain(`You get Council Tax Reduction of £${decision.amount.toFixed()} a week.`);
    for (const part of [
      'We take it off your council tax bill.',
      'within 21 days',
      'taken to court',
      'Valuation Tribunal',
      'our Council Tax Reduction Scheme',
    ])
      expect(said).toContain(part);
  });
});

describe('the forms of a notice', () => {
  const welsh = decisionNotice(
    aDecision(pensioner),
    someParticulars({ language: 'cy', to: { name: 'A <b>& "Co"', address: null } }),
  );

  it('are whole pages for screen readers, with every value escaped', () => {
    const html = noticeAsHtml(welsh, { largePrint: true });
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('A &lt;b&gt;&amp; &quot;Co&quot;');
    expect(html).toContain('<th scope="col"');
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  it('never have Welsh stand for English while no translator has read it, and say what is not in Welsh', () => {
    const html = noticeAsHtml(welsh, { largePrint: false });
    expect(html).toContain('<h2><span lang="cy">Ein penderfyniad</span> / Our decision</h2>');
    expect(noticeAsText(welsh)).toContain('Most of this letter is not in Welsh yet.');
  });

  it('are the same PDF each time, with its fonts in it, a title and a language', async () => {
    const [once, again] = [
      await noticeAsPdf({ notice: welsh, largePrint: false }),
      await noticeAsPdf({ notice: welsh, largePrint: false }),
    ];
    expect(once.equals(again)).toBe(true);
    const raw = once.toString('latin1');
    expect(raw).toMatch(/^%PDF-1\.7/);
    for (const part of ['/FontFile2', '/Lang (en-GB)', '/DisplayDocTitle true']) expect(raw).toContain(part);
  });
});
