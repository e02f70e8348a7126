import { daysIn, type FinancialYear, financialYearOf } from '../../domain/financial-year.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Household } from '../../domain/household/household.js';
import type { IncomeKind } from '../../domain/household/income.js';
import { Money } from '../../domain/money.js';
import { silent } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import { netEarningsPerMonth } from '../earnings/net-earnings-month.js';
import { incomePerWeek } from '../periods/income-per-week.js';
import { perWeekOfMonth } from '../periods/per-week-of-month.js';
import { rentPerWeek } from '../periods/rent-per-week.js';
import { countedPerWeek } from './counted.js';
import type { HouseholdAwards } from './household-awards.js';

/** What a household has coming in or going out, a week. */
export const INCOME_ITEMS = [
  'EARNINGS',
  'OTHER_INCOME',
  'CHILD_BENEFIT',
  'PENSION_CREDIT',
  'UNIVERSAL_CREDIT',
  'HOUSING_BENEFIT',
  'COUNCIL_TAX',
  'COUNCIL_TAX_REDUCTION',
  'RENT',
] as const;
export type IncomeItem = (typeof INCOME_ITEMS)[number];

/** One of them, to the penny. What goes out is below nothing. */
export interface IncomeLine {
  readonly item: IncomeItem;
  readonly perWeek: Money;
}

/** What a household has to live on in a week: each line to the penny, so that the lines add up to the sums. */
export interface WeeklyIncome {
  readonly lines: readonly IncomeLine[];
  /** Earnings after tax, other income and every award. */
  readonly income: Money;
  /** That, less council tax after its reduction and the household's share of the rent. */
  readonly left: Money;
}

/** Incomes that are awards of the schemes answered for here. */
const AWARDS: readonly IncomeKind[] = [
  'CHILD_BENEFIT',
  'PENSION_CREDIT_GUARANTEE',
  'PENSION_CREDIT_SAVINGS',
  'UNIVERSAL_CREDIT',
];
const GOING_OUT: readonly IncomeItem[] = ['COUNCIL_TAX', 'COUNCIL_TAX_REDUCTION', 'RENT'];

/**
 * Everything that is known to come in, and council tax and rent that go out. Disability benefits have no amount among the
 * facts and are in no sum. Earnings are what is left after tax, National Insurance and pension contributions.
 */
export function weeklyIncome(awards: HouseholdAwards, statute: Pick<Statute, 'on'>): WeeklyIncome {
  const lines: IncomeLine[] = [];
  const add = (item: IncomeItem, perWeek: Money) => {
    if (!perWeek.isZero()) lines.push({ item, perWeek: perWeek.roundedToPenny() });
  };
  const { asked } = awards;
  const own = ownIncome(asked, statute);
  add('EARNINGS', own.earnings);
  add('OTHER_INCOME', own.other);
  for (const { item, perWeek } of countedPerWeek(awards)) add(item, perWeek);
  add('COUNCIL_TAX', councilTaxPerWeek(asked).negated());
  add('RENT', rentShare(asked).negated());
  const income = Money.sum(lines.flatMap(({ item, perWeek }) => (GOING_OUT.includes(item) ? [] : [perWeek])));
  return { lines, income, left: Money.sum(lines.map(({ perWeek }) => perWeek)) };
}

interface OwnIncome {
  readonly earnings: Money;
  readonly other: Money;
}

function ownIncome({ adults, claim, home }: Household, statute: Pick<Statute, 'on'>): OwnIncome {
  const context = { law: statute.on(claim.assessedOn), nation: home.nation, day: claim.assessedOn, sink: silent };
  let [earnings, other] = [Money.zero, Money.zero];
  for (const adult of adults) {
    if (!hasAny(adult)) continue;
    const net = netEarningsPerMonth(adult, context);
    earnings = earnings.plus(perWeekOfMonth(net.employed.amount.plus(net.selfEmployed.amount)));
    other = other.plus(otherIncome(adult)).minus(perWeekOfMonth(net.taxOnOtherIncome.amount));
  }
  return { earnings, other };
}

const hasAny = ({ employments, selfEmployments, incomes }: Adult): boolean =>
  employments.length + selfEmployments.length + incomes.length > 0;

const otherIncome = ({ incomes }: Adult): Money =>
  Money.sum(incomes.filter(({ kind }) => !AWARDS.includes(kind)).map(incomePerWeek));

/** The household's share of the tax for seven days of the year. */
export function councilTaxPerWeek({ councilTax, claim }: Household): Money {
  if (councilTax === null) return Money.zero;
  const share = councilTax.amount.dividedBy(councilTax.liablePeople);
  return councilTax.per === 'WEEK' ? share : share.times(7).dividedBy(daysOf(financialYearOf(claim.assessedOn)));
}

const known = new Map<FinancialYear, number>();
function daysOf(year: FinancialYear): number {
  const days = known.get(year) ?? daysIn(year);
  if (known.size < 200) known.set(year, days);
  return days;
}

const rentShare = ({ home: { rent } }: Household): Money =>
  rent === null ? Money.zero : rentPerWeek(rent).dividedBy(rent.liablePeople);
