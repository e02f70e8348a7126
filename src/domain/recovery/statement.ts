import { Money } from '../money.js';

/** Headings of the Standard Financial Statement, so that an adviser's form can be taken over line by line. */
export const INCOME_HEADINGS = ['WAGES', 'BENEFITS', 'PENSIONS', 'OTHER_INCOME'] as const;
export type IncomeHeading = (typeof INCOME_HEADINGS)[number];

export const SPENDING_HEADINGS = [
  'HOME_AND_CONTENTS',
  'UTILITIES',
  'WATER',
  'CARE_AND_HEALTH',
  'TRANSPORT_AND_TRAVEL',
  'SCHOOL_COSTS',
  'PENSIONS_AND_INSURANCES',
  'PROFESSIONAL_COSTS',
  'OTHER_ESSENTIAL_COSTS',
  'COMMUNICATIONS_AND_LEISURE',
  'FOOD_AND_HOUSEKEEPING',
  'PERSONAL_COSTS',
  'PRIORITY_DEBTS',
] as const;
export type SpendingHeading = (typeof SPENDING_HEADINGS)[number];

/** How often a line comes or goes. */
export const STATEMENT_PERIODS = ['WEEK', 'FORTNIGHT', 'FOUR_WEEKS', 'MONTH', 'YEAR'] as const;
export type StatementPeriod = (typeof STATEMENT_PERIODS)[number];

export interface StatementLine<Heading extends string> {
  readonly heading: Heading;
  readonly amount: Money;
  readonly every: StatementPeriod;
}

/** What a household has coming in and has to spend, as it was told; nothing of it is checked here. */
export interface FinancialStatement {
  readonly income: readonly StatementLine<IncomeHeading>[];
  readonly spending: readonly StatementLine<SpendingHeading>[];
}

const TIMES_A_YEAR: Readonly<Record<StatementPeriod, number>> = {
  WEEK: 52,
  FORTNIGHT: 26,
  FOUR_WEEKS: 13,
  MONTH: 12,
  YEAR: 1,
};
const MONTHS = 12;

/** Exact: a weekly amount times 52, over 12. */
export const perMonth = ({ amount, every }: Pick<StatementLine<string>, 'amount' | 'every'>): Money =>
  every === 'MONTH' ? amount : amount.times(TIMES_A_YEAR[every]).dividedBy(MONTHS);

export const HEADING_WORDS: Readonly<Record<IncomeHeading | SpendingHeading, string>> = {
  WAGES: 'Salary and wages',
  BENEFITS: 'Benefits',
  PENSIONS: 'Pensions',
  OTHER_INCOME: 'Other income',
  HOME_AND_CONTENTS: 'Home and contents',
  UTILITIES: 'Utilities',
  WATER: 'Water',
  CARE_AND_HEALTH: 'Care and health',
  TRANSPORT_AND_TRAVEL: 'Transport and travel',
  SCHOOL_COSTS: 'School costs',
  PENSIONS_AND_INSURANCES: 'Pensions and insurances',
  PROFESSIONAL_COSTS: 'Professional costs',
  OTHER_ESSENTIAL_COSTS: 'Other essential costs',
  COMMUNICATIONS_AND_LEISURE: 'Communications and leisure',
  FOOD_AND_HOUSEKEEPING: 'Food and housekeeping',
  PERSONAL_COSTS: 'Personal costs',
  PRIORITY_DEBTS: 'Agreed payments of other priority debts',
};

export const totalPerMonth = (lines: readonly StatementLine<string>[]): Money => Money.sum(lines.map(perMonth));
