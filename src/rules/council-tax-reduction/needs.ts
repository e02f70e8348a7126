import type { Working } from '../../domain/working.js';
import type { Amount } from '../housing-benefit/applicable-amount/amount.js';
import { applicableAmount } from '../housing-benefit/applicable-amount/applicable-amount.js';
import type { ReductionCase } from './case.js';
import type { Finding } from './finding.js';
import type { UniversalCreditFigures } from './income/universal-credit.js';
import { inThisScheme } from './parallel.js';

/** What a household is taken to need for a week. */
export interface Needs {
  /** Allowances and premiums; none where the Department's maximum stands for them. */
  readonly amounts: readonly Amount[];
  readonly working: Working;
  readonly findings: readonly Finding[];
}

/** The applicable amount: allowances and premiums, or for somebody on universal credit its maximum amount. */
export function needsOf(asked: ReductionCase, figures: UniversalCreditFigures | null): Needs {
  if (figures !== null) return { amounts: [], working: figures.applicableAmount, findings: [] };
  const { amounts, working, findings } = applicableAmount(asked.situation, asked.sink);
  return { amounts, working, findings: findings.map(finding => inThisScheme(finding, asked.terms)) };
}
