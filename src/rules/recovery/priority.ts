import { DEBT_STAGES, type Debt } from '../../domain/recovery/debt.js';

/** A debt whose stage nobody knows is ranked as one that has had its final notice. */
const rankOf = ({ stage }: Debt): number => DEBT_STAGES.indexOf(stage ?? 'FINAL_NOTICE');
const NO_YEAR = 9_999;

/**
 * The order in which debts are cleared: the furthest in recovery first, for it costs the debtor most; then council tax before
 * overpaid benefit, which has gentler routes; then the oldest year.
 */
export const inOrderOfPriority = (debts: readonly Debt[]): readonly Debt[] =>
  [...debts].sort(
    (a, b) =>
      rankOf(b) - rankOf(a) ||
      Number(b.kind === 'COUNCIL_TAX') - Number(a.kind === 'COUNCIL_TAX') ||
      (a.year ?? NO_YEAR) - (b.year ?? NO_YEAR) ||
      (a.account < b.account ? -1 : 1),
  );
