import { z } from 'zod';
import { pounds } from '../council-tax/dated.js';
import { INCOME_KINDS, type IncomeKind } from './income.js';
import { period } from './values.js';

/**
 * Why somebody is treated as possessing an income that is not paid. `DEPRIVED`: given up in order to have benefit, or more. HB
 * Regs reg 42(1); UC Regs reg 60(1). `ON_APPLICATION`: it would be paid if it were applied for. HB Regs reg 42(2); UC Regs reg 74.
 * `PENSION_SCHEME`: put off, not drawn, or no annuity bought with the fund. SI 2006/214 reg 41(1)(b) and (4). `UNDERPAID`: work for
 * no pay or less than comparable work has, by somebody who could pay more. HB Regs reg 42(9); UC Regs reg 60(3).
 */
export const NOTIONAL_GROUNDS = ['DEPRIVED', 'ON_APPLICATION', 'PENSION_SCHEME', 'UNDERPAID'] as const;
export type NotionalGround = (typeof NOTIONAL_GROUNDS)[number];

/** Benefits that an income decides, and tax credits: HB Regs reg 42(2)(f) and (g). */
const NEVER_NOTIONAL = [
  'UNIVERSAL_CREDIT',
  'PENSION_CREDIT_GUARANTEE',
  'PENSION_CREDIT_SAVINGS',
  'INCOME_SUPPORT',
  'JSA_INCOME_BASED',
  'ESA_INCOME_RELATED',
  'WORKING_TAX_CREDIT',
  'CHILD_TAX_CREDIT',
] as const satisfies readonly IncomeKind[];
type NeverNotional = (typeof NEVER_NOTIONAL)[number];

const possible = (kind: IncomeKind): kind is Exclude<IncomeKind, NeverNotional> =>
  !NEVER_NOTIONAL.some(never => never === kind);

/** `EARNINGS`, or an income of the kind. */
export const NOTIONAL_KINDS = ['EARNINGS', ...INCOME_KINDS.filter(possible)] as const;
export type NotionalKind = (typeof NOTIONAL_KINDS)[number];

/** One income that is not paid, as the council or the Department found it, before any tax. Earnings are stated after it. */
export const notionalIncome = z
  .strictObject({ ground: z.enum(NOTIONAL_GROUNDS), kind: z.enum(NOTIONAL_KINDS), amount: pounds, per: period })
  .refine(({ ground, kind }) => (kind === 'EARNINGS' ? EARNED : UNEARNED).includes(ground), {
    path: ['ground'],
    message: 'must be DEPRIVED or UNDERPAID of EARNINGS, and not UNDERPAID of anything else',
  })
  .refine(({ ground, kind }) => ground !== 'PENSION_SCHEME' || SCHEMES.includes(kind), {
    path: ['kind'],
    message: 'must be OCCUPATIONAL_PENSION or PERSONAL_PENSION where it is of a PENSION_SCHEME',
  });
export type NotionalIncome = z.output<typeof notionalIncome>;

const EARNED: readonly NotionalGround[] = ['DEPRIVED', 'UNDERPAID'];
const UNEARNED: readonly NotionalGround[] = ['DEPRIVED', 'ON_APPLICATION', 'PENSION_SCHEME'];
const SCHEMES: readonly NotionalKind[] = ['OCCUPATIONAL_PENSION', 'PERSONAL_PENSION'];

const MOST = 10;
export const notionalIncomes = z
  .array(notionalIncome)
  .max(MOST, `must be at most ${MOST} notional incomes`)
  .default([]);
