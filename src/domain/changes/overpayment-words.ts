/** Who was paid. `RENT_ACCOUNT`: a council tenant's rebate, credited to the rent. */
export const PAYEES = ['CLAIMANT', 'LANDLORD', 'RENT_ACCOUNT'] as const;
export type Payee = (typeof PAYEES)[number];

/** Whose mistake it was. `LANDLORD` is whoever was paid instead of the claimant. */
export const MISTAKES_BY = ['CLAIMANT', 'LANDLORD', 'AUTHORITY', 'DEPARTMENT', 'NOBODY'] as const;
export type MistakeBy = (typeof MISTAKES_BY)[number];

/** What makes an overpayment one of fraud: nothing short of these. */
export const FRAUD_FINDINGS = ['NONE', 'CONVICTED', 'ADMITTED_AFTER_CAUTION', 'PENALTY_AGREED'] as const;
export type FraudFinding = (typeof FRAUD_FINDINGS)[number];

/** From whom an overpayment may be recovered. */
export const DEBTORS = ['CLAIMANT', 'LANDLORD'] as const;
export type Debtor = (typeof DEBTORS)[number];

/** The classes that subsidy is claimed by. SI 1998/562, art. 18; DWP, subsidy guidance manual, section 4. */
export const OVERPAYMENT_CLASSES = [
  'FRAUD',
  'CLAIMANT_ERROR',
  'AUTHORITY_ERROR',
  'ADMINISTRATIVE_DELAY',
  'DEPARTMENT_ERROR',
  'TECHNICAL',
  'OTHER',
] as const;
export type OverpaymentClass = (typeof OVERPAYMENT_CLASSES)[number];

/** What a notice about an overpayment has to state. */
export const NOTICE_STATEMENTS = [
  'OVERPAID',
  'REASON',
  'AMOUNT',
  'CALCULATION',
  'WEEKS',
  'DEDUCTION',
  'STATEMENT',
  'DISPUTE',
] as const;
export type NoticeStatementCode = (typeof NOTICE_STATEMENTS)[number];

/** What may be taken off besides underlying entitlement. */
export const OVERPAYMENT_DEDUCTIONS = ['RENT_PAID_BEYOND', 'NEW_HOME'] as const;
export type OverpaymentDeduction = (typeof OVERPAYMENT_DEDUCTIONS)[number];
