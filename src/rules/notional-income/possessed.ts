import { gathered } from '../../domain/gathered.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Income } from '../../domain/household/income.js';
import type { NotionalIncome, NotionalKind } from '../../domain/household/notional-income.js';
import type { Employment } from '../../domain/household/work.js';
import type { Working } from '../../domain/working.js';
import { incomePerWeek } from '../periods/income-per-week.js';

/** What a scheme makes of an income that is not paid: counted as if it were, or not; and by what provision. */
export interface Verdict {
  readonly counts: boolean;
  readonly law: string;
  /** Nobody read the paragraph: it is as accounts of the rules have it. */
  readonly unread?: boolean;
}
export type Judge = (income: NotionalIncome, adult: Adult) => Verdict;

/** Pensions that come from paying in or from the state: SPCA 2002, s. 16(1), so far as the facts tell them apart. */
export const RETIREMENT_PENSIONS: ReadonlySet<NotionalKind> = new Set<NotionalKind>([
  'STATE_PENSION',
  'OCCUPATIONAL_PENSION',
  'PERSONAL_PENSION',
  'ANNUITY',
  'FOREIGN_PENSION',
]);

/**
 * The adults with what they are treated as possessing among what they have, for the sums of income alone: it makes nobody a
 * worker, a pensioner in payment or a member of a benefit. HB Regs, reg. 42(11): as if it were actual income.
 */
export function withPossessed(adults: readonly Adult[], judge: Judge): readonly Adult[] {
  return adults.map(adult => {
    const counted = adult.notionalIncomes.filter(income => judge(income, adult).counts);
    return {
      ...adult,
      incomes: [...adult.incomes, ...gathered(counted, unearned)],
      employments: [...adult.employments, ...counted.filter(({ kind }) => kind === 'EARNINGS').map(earned)],
    };
  });
}

/** Asked before anything is made for it: hardly anybody has any. */
export function havePossessed(adults: readonly Adult[]): boolean {
  for (const { notionalIncomes } of adults) if (notionalIncomes.length > 0) return true;
  return false;
}

const UNREAD = 'That an income that is not paid counts here, or does not, goes by a paragraph that was not read';

/** The sum with an assumption where one of these incomes is judged by a paragraph that nobody read. */
export function doubted(sum: Working, adults: readonly Adult[], judge: Judge): Working {
  const unread = adults.some(one => one.notionalIncomes.some(income => judge(income, one).unread === true));
  return unread ? sum.assuming(UNREAD) : sum;
}

/** What to say of each: given where it counts, refused where the scheme does not count it. */
export interface Possessed extends Verdict {
  readonly person: string;
  readonly reason: string;
}

export const possessed = (adults: readonly Adult[], judge: Judge): readonly Possessed[] =>
  gathered(adults, adult =>
    adult.notionalIncomes.map(income => {
      const verdict = judge(income, adult);
      const reason = `${verdict.counts ? 'Taken as income' : 'Not taken as income'} of ${adult.id} though it is not paid: ${inWords(income)}`;
      return { ...verdict, person: adult.id, reason };
    }),
  );

const WHY = {
  DEPRIVED: 'given up in order to have benefit',
  ON_APPLICATION: 'to be had on application',
  PENSION_SCHEME: 'not drawn from its scheme',
  UNDERPAID: 'beyond what the work is paid',
} as const satisfies { readonly [Ground in NotionalIncome['ground']]: string };

const inWords = (income: NotionalIncome): string =>
  `${income.kind.toLowerCase().replaceAll('_', ' ')}, ${WHY[income.ground]}, ${incomePerWeek(income).toFixed()} a week`;

const isUnearned = (kind: NotionalKind): kind is Exclude<NotionalKind, 'EARNINGS'> => kind !== 'EARNINGS';
const unearned = ({ kind, amount, per }: NotionalIncome): readonly Income[] =>
  isUnearned(kind) ? [{ kind, amount, per }] : [];

/** No hours: whoever works for less has them in the job that is stated. */
const earned = ({ amount, per }: NotionalIncome): Employment => ({
  gross: null,
  net: amount,
  per,
  hoursPerWeek: 0,
  startedOn: null,
  pensionContributions: [],
  specialOccupation: null,
  permittedWork: false,
  statutoryPay: false,
});
