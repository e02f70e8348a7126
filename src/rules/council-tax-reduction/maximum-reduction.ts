import type { CouncilTaxLiability } from '../../domain/household/council-tax.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import type { ReductionCase } from './case.js';
import type { Finding } from './finding.js';
import { type DailyTax, dailyTax } from './liability.js';
import { nonDependantDeductions } from './non-dependants/deductions.js';

/** The most that can come off for a day. */
export interface MaximumReduction {
  readonly tax: DailyTax;
  /** For a week. */
  readonly deductions: Money;
  readonly working: Working;
  readonly findings: readonly Finding[];
}

/**
 * The whole of the day's tax less a seventh of the week's deductions for non-dependants, not below nothing. SI 2012/2885,
 * Sch. 1 para. 7(1); SI 2012/2886, Sch. para. 29(1).
 */
export function maximumReduction(liability: CouncilTaxLiability, asked: ReductionCase): MaximumReduction {
  const { support, provisions } = asked.terms;
  const tax = dailyTax(liability, asked);
  const found = nonDependantDeductions(asked, tax.sharers);
  const whole = supported(tax.share, asked);
  const less = found.working.amount.isZero()
    ? whole
    : whole.less(
        perDay(found.working, provisions.nonDependants),
        'Deductions for non-dependants',
        provisions.nonDependants,
      );
  return {
    tax,
    deductions: found.working.amount,
    working: less.amount.isNegative() ? less.becomes(Money.zero, 'Not below nothing', provisions.maximum) : less,
    findings: found.findings,
  };

  function supported(share: Working, { sink }: ReductionCase): Working {
    const opened = sink.from(share, 'Council tax that counts', provisions.maximum);
    if (support.value.equals(1)) return opened;
    return opened.times(
      support.value,
      () => ({ label: `${support.text}% of it`, parameters: [support] }),
      provisions.maximum,
    );
  }
}

/** A seventh of a week's amount. */
export const perDay = (weekly: Working, law: string): Working =>
  weekly.becomes(
    weekly.amount.dividedBy(7),
    () => ({ label: 'For a day', formula: `${weekly.amount.toFixed()} / 7` }),
    law,
  );
