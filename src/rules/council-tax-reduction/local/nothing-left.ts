import type { Money } from '../../../domain/money.js';
import { type Finding, refused } from '../finding.js';

/** A weekly reduction at its three stages. */
export interface Stages {
  /** By income and the scheme's share of the tax. */
  readonly byIncome: Money;
  /** Less deductions for others who live there. */
  readonly after: Money;
  /** As given, which is nothing below the least. */
  readonly given: Money;
  readonly law: string;
}

/** Why a sum that was worked out comes to nothing; null where it does not. */
export function nothingLeft({ byIncome, after, given, law }: Stages): Finding | null {
  if (!given.isZero()) return null;
  if (!after.isZero())
    return refused({
      subject: 'SCHEME',
      code: 'BELOW_MINIMUM',
      reason: 'Less than the least that the scheme gives',
      law,
    });
  if (!byIncome.isZero())
    return refused({
      subject: 'NON_DEPENDANT',
      code: 'NOTHING_LEFT',
      reason: 'Deductions for others take the whole',
      law,
    });
  const reason = 'Income is so high that nothing is left of the reduction';
  return refused({ subject: 'INCOME', code: 'INCOME_TOO_HIGH', reason, law });
}
