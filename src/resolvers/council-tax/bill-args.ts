import { z } from 'zod';
import { day, pounds } from '../../domain/council-tax/dated.js';
import { isAfter, isBefore, PlainDate } from '../../domain/dates.js';
import { type FinancialYear, lastDayOf } from '../../domain/financial-year.js';
import type { BillArgs, ChangeInput, PaymentMadeInput } from '../../schema/inputs/council-tax/billing.js';
import { type InputProblem, type InputProblems, inputProblems, problemsOf } from '../input-problems.js';

const otherwise = <Item extends z.ZodType>(item: Item, value: z.output<Item>) =>
  item.nullish().transform(said => said ?? value);

const bill = z.object({
  issuedOn: day,
  plan: otherwise(z.enum(['TEN', 'TWELVE']), 'TEN'),
  dayOfMonth: otherwise(z.number().int().min(1).max(31), 1),
  directDebit: otherwise(z.boolean(), false),
  bankHolidays: otherwise(z.array(day).max(20), []),
  of: otherwise(z.number().int().min(1), 1),
});
export type AskedBill = z.output<typeof bill> & { readonly kind: 'AskedBill' };

const payments = otherwise(z.array(z.object({ on: day, amount: pounds })).max(60), []);

/** The annual bill may be issued in the winter before the year. */
const firstIssue = (year: FinancialYear): PlainDate => PlainDate.from({ year, month: 1, day: 1 });

const outsideYear = (on: PlainDate, year: FinancialYear, field: string): InputProblem[] => {
  const [first, last] = [firstIssue(year), lastDayOf(year)];
  if (!isBefore(on, first) && !isAfter(on, last)) return [];
  return [
    { field, problem: 'is not a day on which a bill in instalments can be issued', valid: `${first} to ${last}` },
  ];
};

/** A bill as the rules take it. */
export function askedBill(args: BillArgs, year: FinancialYear): AskedBill | InputProblems {
  const read = bill.safeParse(args);
  if (!read.success) return inputProblems(problemsOf(read.error));
  const problems = outsideYear(read.data.issuedOn, year, 'issuedOn');
  return problems.length > 0 ? inputProblems(problems) : { kind: 'AskedBill', ...read.data };
}

const change = z.object({ noticeIssuedOn: day, payments, repaymentAsked: otherwise(z.boolean(), false) });
export type AskedChange = z.output<typeof change> & { readonly kind: 'AskedChange' };

export function askedChange({ noticeIssuedOn, payments: made, repaymentAsked }: ChangeInput, year: FinancialYear) {
  const read = change.safeParse({ noticeIssuedOn, payments: made, repaymentAsked });
  if (!read.success) return inputProblems(problemsOf(read.error));
  const problems = outsideYear(read.data.noticeIssuedOn, year, 'noticeIssuedOn');
  return problems.length > 0 ? inputProblems(problems) : ({ kind: 'AskedChange', ...read.data } satisfies AskedChange);
}

const recovery = z.object({
  on: day,
  payments,
  reminders: z
    .array(day)
    .max(12)
    .nullish()
    .transform(days => [...(days ?? [])].sort(PlainDate.compare)),
});
export type AskedRecovery = z.output<typeof recovery> & { readonly kind: 'AskedRecovery' };

export function askedRecovery(asked: {
  readonly on: string;
  readonly payments?: readonly PaymentMadeInput[] | null;
  readonly reminders?: readonly string[] | null;
}): AskedRecovery | InputProblems {
  const read = recovery.safeParse(asked);
  return read.success ? { kind: 'AskedRecovery', ...read.data } : inputProblems(problemsOf(read.error));
}
