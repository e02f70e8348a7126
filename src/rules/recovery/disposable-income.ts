import { Money } from '../../domain/money.js';
import { type Frequency, PER_YEAR } from '../../domain/recovery/frequency.js';
import {
  type FinancialStatement,
  HEADING_WORDS,
  type IncomeHeading,
  perMonth,
  type SpendingHeading,
  type StatementLine,
} from '../../domain/recovery/statement.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';

const STATEMENT = 'Standard Financial Statement';
const MONTHS = 12;

type Line = StatementLine<IncomeHeading | SpendingHeading>;

const lineNote = (line: Line) => () => ({
  label: HEADING_WORDS[line.heading],
  ...(line.every !== 'MONTH' && {
    formula: `${line.amount.toFixed()} by the ${line.every.toLowerCase().replace('_', ' ')}`,
  }),
});

/** What is left of a month's income after what has to be spent, as it was told. Below nothing where more is spent. */
export function disposableIncome({ income, spending }: FinancialStatement, sink: Sink): Working {
  const coming = sink.sum(income.map(line => ({ of: perMonth(line), note: lineNote(line), law: STATEMENT })));
  const going = sink.sum(spending.map(line => ({ of: perMonth(line), note: lineNote(line), law: STATEMENT })));
  return sink.from(coming, 'Income a month', STATEMENT).less(going, 'Spending a month', STATEMENT);
}

interface By {
  readonly policy: RecoveryPolicy;
  readonly frequency: Frequency;
}

/**
 * What may be asked for at this frequency: disposable income, less what the policy leaves for saving, the policy's share of
 * the rest, in whole pence rounded down so that never more is asked than that. Nothing where nothing is left.
 */
export function affordable(disposable: Working, { policy, frequency }: By): Working {
  if (!disposable.amount.moreThan(Money.zero))
    return disposable.becomes(Money.zero, 'Nothing is left over, so nothing may be asked for', policy.law);
  const saved = Money.min(disposable.amount.times(policy.savingsShare.value), policy.savingsMost.value);
  const left = disposable.less(
    saved,
    () => ({
      label: 'Left for saving',
      formula: `${policy.savingsShare.text}%, at most ${policy.savingsMost.value.toFixed()}`,
      parameters: [policy.savingsShare, policy.savingsMost],
    }),
    policy.law,
  );
  const asked = left.times(
    policy.disposableShare.value,
    () => ({
      label: 'The share that may be asked for',
      formula: `${policy.disposableShare.text}%`,
      parameters: [policy.disposableShare],
    }),
    policy.law,
  );
  const each = asked.amount.times(MONTHS).dividedBy(PER_YEAR[frequency]).roundedDownToPenny();
  return asked.becomes(
    each,
    () => ({ label: 'For one payment, rounded down to the penny', formula: `x ${MONTHS} / ${PER_YEAR[frequency]}` }),
    policy.law,
  );
}
