import type { AccountYear, CouncilTaxAccount, Transaction } from '../../domain/account.js';
import type { FinancialYear } from '../../domain/financial-year.js';
import { Money } from '../../domain/money.js';
import type { Debt, DebtStage } from '../../domain/recovery/debt.js';
import type { AccountRef } from '../../domain/references.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';

/** A year of an account as a back office shows it now, with its ledger. */
export interface YearOwed {
  readonly account: CouncilTaxAccount;
  readonly year: AccountYear;
  readonly transactions: readonly Transaction[];
}

const BY_NAME: Readonly<Partial<Record<string, DebtStage>>> = {
  BILLED: 'BILLED',
  FIRST_REMINDER: 'REMINDER',
  SECOND_REMINDER: 'REMINDER',
};

/** The back office's own code says most; then our stage for it. Past the reminders only the policy's list of codes tells. */
export const stageOf = ({ stage }: AccountYear, { stageCodes }: RecoveryPolicy): DebtStage | null =>
  stage === null ? null : (stageCodes.get(stage.code) ?? BY_NAME[stage.stage] ?? null);

export const debtOf = ({ account, year }: YearOwed, policy: RecoveryPolicy, brokenBefore: boolean): Debt => ({
  kind: 'COUNCIL_TAX',
  account: account.ref,
  year: year.year,
  amount: Money.max(Money.zero, year.balance),
  stage: stageOf(year, policy),
  stageOn: year.stage?.reachedOn ?? null,
  brokenBefore,
});

/** What was paid towards a year, as its ledger has it: payments less those taken back and refunds. */
export const paidInLedger = (transactions: readonly Transaction[]): Money =>
  Money.sum(
    transactions
      .filter(({ type }) => type === 'PAYMENT' || type === 'REFUND')
      .map(({ amount, effect }) => (effect === 'CREDIT' ? amount : amount.negated())),
  );

/** A debt as a caller names it. Without a year: every year of the account that something is owed for. */
export interface DebtNamed {
  readonly account: AccountRef;
  readonly year: FinancialYear | null;
}
