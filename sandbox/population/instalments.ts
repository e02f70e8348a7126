import { type Day, day, financialYearOf, monthOf, yearOf } from './calendar.js';
import { type Pence, sum } from './pence.js';

export interface Instalment {
  readonly due: Day;
  readonly amount: Pence;
}

const LEAST_INSTALMENT: Pence = 500;
const MOST_STATUTORY = 10;
/** SI 1992/613: nothing falls due within 14 days of the notice. */
export const NOTICE_DAYS = 14;

/** Equal whole pounds with what is left over in the first, and none under five pounds: SI 1992/613, Sch. 1, paras 2 and 3. */
export function spread(total: Pence, dues: readonly Day[]): Instalment[] {
  if (total <= 0) return [];
  let count = Math.min(dues.length, Math.max(1, Math.floor(total / LEAST_INSTALMENT)));
  let rest = 0;
  do {
    rest = total % (count * 100) === 0 ? total / count : Math.floor(total / count / 100 + 0.5) * 100;
    if (total - (count - 1) * rest > 0) break;
    count -= 1; // a dozen small ones may round up past the total
  } while (count > 1);
  const first = total - (count - 1) * rest;
  return dues.slice(0, count).map((due, index) => ({ due, amount: index === 0 ? first : rest }));
}

const monthly = (from: Day, count: number, payDay: number): Day[] =>
  Array.from({ length: count }, (_, index) => day(yearOf(from), monthOf(from) + index, payDay));

/** April to January for an annual bill, or to March where the taxpayer asked for twelve. */
export const annualDues = (year: number, count: number, payDay: number): Day[] =>
  monthly(day(year, 4, 1), count, payDay);

/** For a bill issued within the year: as many as there are whole months left after it less one, and at least one. */
export function duesAfterBill(billed: Day, payDay: number): Day[] {
  const soonest = billed + NOTICE_DAYS;
  const sameMonth = day(yearOf(soonest), monthOf(soonest), payDay);
  const first = sameMonth >= soonest ? sameMonth : day(yearOf(soonest), monthOf(soonest) + 1, payDay);
  const monthsLeft = (financialYearOf(billed) + 1 - yearOf(billed)) * 12 + 3 - monthOf(billed); // after its own, to March
  return monthly(first, Math.min(MOST_STATUTORY, Math.max(1, monthsLeft - 1)), payDay);
}

export const monthlyFrom = (first: Day, count: number, payDay: number): Day[] => monthly(first, count, payDay);

/**
 * The plan once the year's net charge has changed: what fell due before the notice could run stays (no more of it than
 * the new charge), the rest is spread over the later days, or asked for at once where there are none.
 */
export function replanned(plan: readonly Instalment[], net: Pence, change: { on: Day; final: boolean }): Instalment[] {
  const kept: Instalment[] = [];
  let left = Math.max(0, net);
  for (const { due, amount } of plan.filter(({ due }) => due <= change.on + NOTICE_DAYS)) {
    const capped = Math.min(amount, left);
    if (capped > 0) kept.push({ due, amount: capped });
    left -= capped;
  }
  const later = change.final ? [] : plan.map(({ due }) => due).filter(due => due > change.on + NOTICE_DAYS);
  const soonest = Math.max(change.on + NOTICE_DAYS + 1, ...kept.map(({ due }) => due + 1));
  return [...kept, ...spread(left, later.length > 0 ? later : [soonest])];
}

export const planned = (plan: readonly Instalment[]): Pence => sum(plan.map(({ amount }) => amount));
