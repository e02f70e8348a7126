import { noticeAsText } from '../../../src/casework/notices/as-text.js';
import { decisionNotice } from '../../../src/casework/notices/decision-notice.js';
import { PENSIONER, pension } from '../../rules/whole-household/support.js';
import { aDecision, someParticulars } from './support.js';

const refused = (aWeek: string) =>
  decisionNotice(aDecision({ adults: [{ birthDate: PENSIONER, incomes: [pension(aWeek)] }] }), someParticulars());

describe('a notice of benefit too small to be paid', () => {
  it('says how much it would be, and that so little is not paid: paragraph 14(a)', () => {
    // 409.31 a week after tax - 256.00 = 153.31; 65% of it is 99.6515; 100.00 of rent - 99.6515 = 0.3485.
    const notice = refused('451.20');
    expect(notice.kind).toBe('NO_HOUSING_BENEFIT');
    expect(notice.matters.find(({ matter }) => matter === 'WEEKLY_AMOUNT')?.law.join()).toContain('para. 14(a)(i)');
    const said = noticeAsText(notice);
    expect(said).toContain('Your Housing Benefit comes to £0.35 a week.');
    expect(said).toContain('That is less than £0.50 a week. By law we cannot pay so little.');
  });

  it('says neither where nothing is left', () =>
    expect(refused('900.00').matters.map(({ matter }) => matter)).not.toContain('WEEKLY_AMOUNT'));
});
