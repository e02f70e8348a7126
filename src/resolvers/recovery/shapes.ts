import { z } from 'zod';
import type { FinancialYear } from '../../domain/financial-year.js';
import { Money } from '../../domain/money.js';
import { DEBT_KINDS, DEBT_STAGES, debtKey } from '../../domain/recovery/debt.js';
import { FREQUENCIES } from '../../domain/recovery/frequency.js';
import { INCOME_HEADINGS, SPENDING_HEADINGS, STATEMENT_PERIODS } from '../../domain/recovery/statement.js';
import { aMoney } from '../casework/about.js';
import { aDay } from '../casework/known.js';
import { orNull } from '../casework/shapes.js';

const MOST = Money.pounds('1000000.00');
const pounds = aMoney.refine(one => !one.isNegative() && !one.moreThan(MOST), 'must be from 0.00 to 1000000.00');
const lines = <const Heading extends string>(headings: readonly [Heading, ...Heading[]]) =>
  z.array(z.strictObject({ heading: z.enum(headings), amount: pounds, every: z.enum(STATEMENT_PERIODS) })).max(60);

export const statement = z.strictObject({ income: lines(INCOME_HEADINGS), spending: lines(SPENDING_HEADINGS) });

/** What is asked for, whatever the debts are. */
export const terms = {
  frequency: z
    .enum(FREQUENCIES)
    .nullish()
    .transform(one => one ?? 'MONTHLY'),
  firstOn: orNull(aDay),
  each: orNull(aMoney),
  statement: orNull(statement),
};

const debt = z
  .strictObject({
    account: z.string().regex(/^[A-Za-z0-9:-]{1,40}$/, 'must be letters, digits, hyphens and colons, at most 40'),
    kind: z
      .enum(DEBT_KINDS)
      .nullish()
      .transform(one => one ?? 'COUNCIL_TAX'),
    year: orNull(z.custom<FinancialYear>(value => typeof value === 'number')),
    amount: pounds,
    stage: z.enum(DEBT_STAGES),
    stageOn: orNull(aDay),
  })
  .transform(one => ({ ...one, brokenBefore: false }));

export const question = z.strictObject({
  ...terms,
  debts: z
    .array(debt)
    .min(1)
    .max(20)
    .refine(all => new Set(all.map(debtKey)).size === all.length, 'must name each account and year once'),
});
