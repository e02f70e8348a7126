import type { Columns } from './columns.js';

/**
 * ASSUMED LAYOUT. What an account's years, instalments and next payments look like in the real product is not public. These
 * tables are Testshire's own and stand for views that a council would make; they are in a schema of their own so that nobody
 * takes them for the owner's.
 */
export const ASSUMED_TABLES: Readonly<Record<string, Columns>> = {
  account_year: {
    integer: 'account_ref tax_year arrangement_no',
    'numeric(14,2)':
      'year_balance year_arrears charge_total payment_total benefit_total cost_total refund_total writeoff_total transfer_total penalty_total next_amount',
    'varchar(5)': 'stage_code',
    timestamp: 'stage_date next_due',
  },
  ledger: {
    integer: 'account_ref tax_year tran_no',
    timestamp: 'tran_date period_start period_end',
    'numeric(14,2)': 'tran_amount',
    'varchar(5)': 'tran_code',
    'varchar(10)': 'claim_no',
    'varchar(12)': 'pay_method',
  },
  instalment: { integer: 'account_ref tax_year', timestamp: 'due_date', 'numeric(14,2)': 'due_amount' },
  next_payment: {
    integer: 'claim_id',
    timestamp: 'pay_date',
    'numeric(14,2)': 'pay_amount',
    'varchar(40)': 'payee_name',
    'varchar(12)': 'pay_schedule pay_method',
  },
  copy_run: { timestamp: 'copied_at' },
};

/** The mapping file for them, as a council would write its own. */
export const ASSUMED_MAPPING = `# ASSUMED LAYOUT of Testshire's own: nothing here is the owner's.
identity:
  feed: academy
  version: testshire-1
  owner: Testshire Borough Council
  agreedOn: 2026-11-01
  document: none, an assumed layout of the sandbox
  grade: D
tables:
  accountYears:
    table: assumed.account_year
    columns:
      account: account_ref
      year: tax_year
      balance: year_balance
      arrears: year_arrears
      charge: charge_total
      payments: payment_total
      benefits: benefit_total
      costs: cost_total
      refunds: refund_total
      writeOffs: writeoff_total
      transfers: transfer_total
      penalties: penalty_total
      stage: stage_code
      stageOn: stage_date
      nextDue: next_due
      nextAmount: next_amount
      arrangement: arrangement_no
  ledger:
    table: assumed.ledger
    columns:
      account: account_ref
      year: tax_year
      number: tran_no
      on: tran_date
      amount: tran_amount
      code: tran_code
      periodFrom: period_start
      periodTo: period_end
      claim: claim_no
      method: pay_method
  instalments:
    table: assumed.instalment
    columns: { account: account_ref, year: tax_year, due: due_date, amount: due_amount }
  nextPayments:
    table: assumed.next_payment
    columns: { claim: claim_id, due: pay_date, amount: pay_amount, payee: payee_name, schedule: pay_schedule, method: pay_method }
`;
