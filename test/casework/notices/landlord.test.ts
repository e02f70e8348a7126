import { noticeAsText } from '../../../src/casework/notices/as-text.js';
import { decisionNotice, landlordNotice } from '../../../src/casework/notices/decision-notice.js';
import type { PaidToLandlord } from '../../../src/casework/notices/particulars.js';
import { heldPayee } from '../../../src/casework/notices/payee.js';
import { Refusal } from '../../../src/casework/outcome.js';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { PENSIONER, pension } from '../../rules/whole-household/support.js';
import { aDecision, someParticulars } from './support.js';

const LANDLORD: PaidToLandlord = {
  name: 'Invented Lettings',
  postTo: { lines: ['9 High Street', 'Testford'], postcode: 'TE5 7ZZ' },
  home: { lines: ['Flat 2', '4 Canal Side'], postcode: 'TE5 7AB' },
  perWeek: Money.pounds('60.00'),
  from: isoDate('2026-06-08'),
};
const payment = (landlord: PaidToLandlord | null) => ({
  firstOn: isoDate('2026-06-22'),
  firstFrom: isoDate('2026-06-01'),
  firstTo: isoDate('2026-06-28'),
  every: 'FOUR_WEEKS' as const,
  landlord,
});
const tenant = {
  adults: [{ birthDate: PENSIONER, incomes: [pension('260.00')] }],
  home: {
    tenure: 'HOUSING_ASSOCIATION' as const,
    rent: { amount: '100.00', per: 'WEEK' as const },
  },
  nonDependants: [{ people: [{ id: 'nd', birthDate: '1996-01-01' }] }],
};

describe('a landlord who is paid: HB Regs, Sch. 9 para. 11', () => {
  it('is in the tenant’s notice with amount, day, duty and what becomes of the rent', () => {
    const notice = decisionNotice(aDecision(tenant), someParticulars({ payment: payment(LANDLORD) }));
    const law = notice.matters.flatMap(matter => matter.law);
    expect(law.filter(one => one.includes('para. 11')).length).toBe(3);
    const said = noticeAsText(notice);
    expect(said).toContain(
      '£60.00 a week of your Housing Benefit to your landlord, Invented Lettings, from 8 June 2026.',
    );
    expect(said).toContain('your landlord must also tell us');
    expect(said).toContain('Your rent then counts as paid by the amount that we took.');
    const own = decisionNotice(aDecision(tenant), someParticulars({ payment: payment(null) }));
    expect(noticeAsText(own)).not.toContain('landlord');
  });

  it('is told the tenancy and what is paid, and nothing else of the tenant', () => {
    const particulars = someParticulars({ payment: payment(LANDLORD), nonDependantsIncome: 'A let to a son.' });
    const notice = landlordNotice(LANDLORD, 'Mrs A Invented', particulars);
    const said = noticeAsText(notice);
    expect(notice.to).toEqual({ name: LANDLORD.name, address: LANDLORD.postTo });
    expect(said).toContain(
      '£60.00 a week of Housing Benefit for your tenant Mrs A Invented, at Flat 2, 4 Canal Side, TE5 7AB.',
    );
    expect(said).toContain('from 8 June 2026');
    expect(said).toContain('You cannot ask that tenant for it.');
    expect(said).toContain('you can ask us to look at it again, or you can appeal');
    // The tenant's letters go to 1 Mill Lane; their income is 260.00, and 92.87 is the award.
    expect(said).not.toMatch(/Mill Lane|260|266|92\.87|pension|income|savings|\bson\b/i);
  });

  it.each([
    ['more than the award', { landlord: { ...LANDLORD, perWeek: Money.pounds('100.01') } }],
    ['nothing', { landlord: { ...LANDLORD, perWeek: Money.zero } }],
    ['from before the award', { landlord: { ...LANDLORD, from: isoDate('2026-05-31') } }],
    ['where a rent account is credited', { landlord: LANDLORD, rentAccount: true }],
  ])(
    'is not paid %s',
    (_what, { landlord, rentAccount = false }: { landlord: PaidToLandlord; rentAccount?: boolean }) => {
      const stated = { payment: payment(landlord), nonDependantsIncome: null, rentAccount };
      expect(() => heldPayee(aDecision(tenant), stated)).toThrow(Refusal);
      expect(() =>
        heldPayee(aDecision(tenant), { ...stated, payment: payment(LANDLORD), rentAccount: false }),
      ).not.toThrow();
    },
  );
});

describe('another adult’s income that is counted as the claimant’s: HB Regs, Sch. 9 para. 13', () => {
  const why = 'You arranged your tenancy to get Housing Benefit, and your son has more income and savings than you.';

  it('is said with the reason, in awards and where nothing is due', () => {
    const particulars = someParticulars({ payment: payment(null), nonDependantsIncome: why });
    expect(noticeAsText(decisionNotice(aDecision(tenant), particulars))).toContain(`Why: ${why}`);
    const none = { ...aDecision(tenant), entitled: false, amount: Money.zero, figures: [] };
    expect(noticeAsText(decisionNotice(none, particulars))).toContain(`Why: ${why}`);
  });

  it('is not said of a home without another adult', () => {
    const alone = aDecision({ ...tenant, nonDependants: [] });
    expect(() => heldPayee(alone, { payment: null, nonDependantsIncome: why, rentAccount: false })).toThrow(Refusal);
  });
});
