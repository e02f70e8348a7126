import type { PlainDate } from '../dates.js';
import type { FinancialYear } from '../financial-year.js';
import type { Money } from '../money.js';

/** How far recovery has gone, in its order: SI 1992/613, regs 20, 23, 33, 34 and Part VI. */
export const DEBT_STAGES = [
  'BILLED',
  'REMINDER',
  'FINAL_NOTICE',
  'SUMMONS',
  'LIABILITY_ORDER',
  'ENFORCEMENT_AGENT',
  'COURT',
] as const;
export type DebtStage = (typeof DEBT_STAGES)[number];

export const DEBT_KINDS = ['COUNCIL_TAX', 'HOUSING_BENEFIT_OVERPAYMENT'] as const;
export type DebtKind = (typeof DEBT_KINDS)[number];

/** What somebody owes on one account for one year. */
export interface Debt {
  readonly kind: DebtKind;
  /** The account, as the caller calls it: it names the debt in what is answered. */
  readonly account: string;
  /** Null where it belongs to no year, as an overpayment does. */
  readonly year: FinancialYear | null;
  readonly amount: Money;
  /** Null where the back office's code says nothing that the policy knows. */
  readonly stage: DebtStage | null;
  /** The day on which the stage was reached: a reminder's clock runs from it. Null where nobody knows. */
  readonly stageOn: PlainDate | null;
  /** An arrangement was made before and not kept. */
  readonly brokenBefore: boolean;
}

export const HOLD_KINDS = [
  'BREATHING_SPACE',
  'MENTAL_HEALTH_CRISIS',
  'VULNERABILITY',
  'DISPUTE',
  'QUERY',
  'OTHER',
] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** Something that keeps a debt from being recovered. */
export interface RecoveryHold {
  readonly kind: HoldKind;
  /** The account, as the debts name it; null: everything that the person owes. */
  readonly account: string | null;
  /** Null: every year of the account. */
  readonly year: FinancialYear | null;
  readonly from: PlainDate;
  /** The last day; null while no end is known. */
  readonly to: PlainDate | null;
}

export const debtKey = ({ account, year }: Pick<Debt, 'account' | 'year'>): string => `${account}|${year ?? ''}`;
