import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { Income, IncomeKind } from '../../../domain/household/income.js';
import { Money } from '../../../domain/money.js';
import type { Part } from '../../../domain/working-sink.js';
import { incomePerWeek } from '../../periods/income-per-week.js';
import type { CreditCase } from '../credit-case.js';
import { type Finding, refused } from '../finding.js';
import { COUNTED, type Treatment } from './income-kinds.js';

const TEN = Money.pounds('10.00');
const TWENTY = Money.pounds('20.00');

/** An income for a week, and whether savings credit looks at it. */
export interface WeeklyIncome extends Part {
  readonly of: Money;
  readonly qualifying: boolean;
}

/** Every income but earnings that counts, for a week, after what Sch. 4 leaves out. SI 2002/1792, regs 15 to 17. */
export const unearnedPerWeek = ({ adults }: CreditCase): readonly WeeklyIncome[] =>
  gathered(adults, adult => gathered(adult.incomes, income => weeklyIncome(income, adult)));

function weeklyIncome(income: Income, { id }: Adult): WeeklyIncome[] {
  const row = COUNTED.get(income.kind);
  if (row === undefined) return [];
  const of = afterDisregard(incomePerWeek(income), row.treatment);
  const law = row.law.startsWith('SPCA') ? row.law : `SI 2002/1792, ${row.law}`;
  return [{ of, note: () => `${inWords(income)}: ${id}`, law, qualifying: row.qualifying }];
}

/** Sch. 4 paras 1, 7 to 9 and 11. A boarder's 20 and half of the rest are left out, a lodger's 20. */
function afterDisregard(amount: Money, treatment: Treatment): Money {
  switch (treatment) {
    case 'COUNTED':
      return amount;
    case 'LESS_TEN':
      return above(amount, TEN);
    case 'LODGER':
    case 'LESS_TWENTY':
      return above(amount, TWENTY);
    case 'BOARDER':
      return above(amount, TWENTY).dividedBy(2);
  }
}

const above = (amount: Money, disregard: Money): Money => Money.max(Money.zero, amount.minus(disregard));

const UNDECIDED: readonly IncomeKind[] = ['OTHER_UNEARNED', 'PROPERTY_RENT', 'RENT_OF_DISREGARDED_PROPERTY'];

/** What the facts leave open: a person has to say which provision it falls under. */
export const undecidedIncome = ({ adults }: CreditCase): readonly Finding[] =>
  adults
    .filter(({ incomes }) => incomes.some(({ kind }) => UNDECIDED.includes(kind)))
    .map(({ id }) =>
      refused({
        subject: 'INCOME',
        code: 'NOT_DECIDED',
        person: id,
        reason: `Other income or rent of ${id} is not in the figure: a person has to say what it is`,
        law: 'SI 2002/1792, reg. 15(5)',
      }),
    );

const inWords = ({ kind }: Income): string => kind.toLowerCase().replaceAll('_', ' ');
