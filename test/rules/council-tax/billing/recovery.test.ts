import { isoDate } from '../../../../src/domain/dates.js';
import { Money } from '../../../../src/domain/money.js';
import { instalmentsLostFrom, recoveryStep } from '../../../../src/rules/council-tax/billing/recovery-step.js';
import { balanceDueWhenEnds } from '../../../../src/rules/council-tax/billing/reminder.js';
import { lawOf } from '../support.js';

const law = lawOf(2025);
const instalments = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map(month => ({
  due: isoDate(`2025-${month}-01`),
  amount: Money.pounds('100.00'),
}));
const account = (today: string, given: { paid?: [string, string][]; reminders?: string[] } = {}) => ({
  instalments,
  payments: (given.paid ?? []).map(([on, amount]) => ({ on: isoDate(on), amount: Money.pounds(amount) })),
  reminders: (given.reminders ?? []).map(isoDate),
  today: isoDate(today),
});
const step = (...given: Parameters<typeof account>) => recoveryStep(account(...given), law);
const told = (...given: Parameters<typeof account>) => JSON.parse(JSON.stringify(step(...given)));

describe('reminders: SI 1992/613, reg. 23', () => {
  it('nothing is overdue on the day on which it falls due', () => {
    expect(step('2025-04-01').kind).toBe('NOTHING_OVERDUE');
    expect(step('2025-04-02').kind).toBe('REMINDER');
  });

  it('asks for what is overdue and what falls due within the seven days that begin with issue', () => {
    // Issued 26 May: 26 May to 1 June takes in the instalment of 1 June; issued 25 May does not.
    const paid: [string, string][] = [['2025-04-01', '100.00']];
    expect(told('2025-05-26', { paid })).toMatchObject({ kind: 'REMINDER', amount: '200.00', payBy: '2025-06-01' });
    expect(told('2025-05-25', { paid })).toMatchObject({ kind: 'REMINDER', amount: '100.00', payBy: '2025-05-31' });
  });

  it('issued 3 June: pay by the end of 9 June; unpaid, the balance is due when 16 June ends (later reading)', () => {
    expect(told('2025-06-03', { paid: [['2025-05-01', '200.00']] })).toMatchObject({
      payBy: '2025-06-09',
      balanceDueWhenEnds: '2025-06-16',
    });
  });

  it('on the earlier reading, a parameter, when 15 June ends', () => {
    const earlier = { ...law, failureDay: { ...law.failureDay, value: 'last_day_to_pay' as const } };
    expect(balanceDueWhenEnds(isoDate('2025-06-03'), earlier).toString()).toBe('2025-06-15');
  });

  it('runs until then and asks for nothing else', () => {
    const unpaid = { reminders: ['2025-04-10'] };
    expect(step('2025-04-12', unpaid).kind).toBe('REMINDER_RUNNING');
    expect(step('2025-04-23', unpaid).kind).toBe('REMINDER_RUNNING');
    // 10 April: pay by 16 April; failure 17 April; seven days end with 23 April.
    expect(told('2025-04-24', unpaid)).toMatchObject({
      kind: 'FINAL_NOTICE',
      amount: '900.00',
      payBy: '2025-04-30',
      instalmentsLostFrom: '2025-04-24',
    });
  });

  it('obeyed within the seven days, the plan goes on', () => {
    const obeyed = { reminders: ['2025-04-10'], paid: [['2025-04-16', '100.00']] as [string, string][] };
    expect(step('2025-04-24', obeyed).kind).toBe('NOTHING_OVERDUE');
    expect(step('2025-05-02', obeyed).kind).toBe('SECOND_REMINDER');
  });

  it('a day late is not obeyed', () => {
    const late = account('2025-04-30', { reminders: ['2025-04-10'], paid: [['2025-04-17', '100.00']] });
    expect(instalmentsLostFrom(late, law)?.toString()).toBe('2025-04-24');
  });

  it('after two that were obeyed, the next default makes the balance due on the following day: reg. 23(4)', () => {
    const twice = {
      reminders: ['2025-04-10', '2025-05-10'],
      paid: [
        ['2025-04-12', '100.00'],
        ['2025-05-12', '100.00'],
      ] as [string, string][],
    };
    expect(step('2025-06-01', twice).kind).toBe('NOTHING_OVERDUE');
    expect(told('2025-06-02', twice)).toMatchObject({
      kind: 'FINAL_NOTICE',
      amount: '700.00',
      instalmentsLostFrom: '2025-06-02',
    });
  });

  it('needs no reminder once every instalment has fallen due: a final notice', () => {
    expect(told('2025-12-02', { paid: [['2025-11-30', '850.00']] })).toMatchObject({
      kind: 'FINAL_NOTICE',
      amount: '50.00',
      payBy: '2025-12-08',
      instalmentsLostFrom: null,
    });
  });

  it('asks nobody who has paid', () =>
    expect(step('2026-02-01', { paid: [['2025-12-01', '900.00']] }).kind).toBe('NOTHING_OVERDUE'));
});
