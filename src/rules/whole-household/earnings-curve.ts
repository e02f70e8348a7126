import type { Adult } from '../../domain/household/adult.js';
import type { Employment } from '../../domain/household/work.js';
import { Money } from '../../domain/money.js';
import { silent } from '../../domain/working-sink.js';
import { type AskedHousehold, awardsOfAsked, type Wishes } from './asked-household.js';
import { type IncomeItem, type WeeklyIncome, weeklyIncome } from './weekly-income.js';

/** Which pay is asked about. */
export interface CurveAsked {
  /** Whose earnings, by id. All work of that adult is replaced by one job. */
  readonly person: string;
  /** Whole pounds a week, the last point at or below. */
  readonly upTo: number;
  /** Whole pounds a week between points. */
  readonly step: number;
  /** Hours are pay divided by this, up to `MOST_HOURS`. */
  readonly hourlyPay: Money;
}

/** What a household has at one level of pay, for a week. */
export interface CurvePoint {
  readonly gross: Money;
  readonly hoursPerWeek: number;
  readonly income: WeeklyIncome;
  /** Of each pound more than at the point before, how much is kept, in percent; null at the first point. */
  readonly keptOfTheNext: number | null;
  /** Of the whole pay, how much is kept beside having none, in percent; null without pay. */
  readonly keptOfAll: number | null;
}

/** More hours than these are not taken on: pay rises by the hour instead. */
export const MOST_HOURS = 40;
export const MOST_POINTS = 201;

/** What is left at each level of pay from nothing upward. Pure; each point is one calculation without its steps. */
export function earningsCurve(asked: AskedHousehold, curve: CurveAsked, wishes: Wishes): readonly CurvePoint[] {
  const count = Math.min(MOST_POINTS, Math.floor(curve.upTo / curve.step) + 1);
  const points: CurvePoint[] = [];
  for (let at = 0; at < count; at += 1) {
    const gross = Money.pence(at * curve.step * 100);
    const hoursPerWeek = hoursFor(gross, curve.hourlyPay);
    const paid = withPay(asked, curve.person, gross.isZero() ? [] : [job(gross, hoursPerWeek)]);
    const income = weeklyIncome(awardsOfAsked(paid, { ...wishes, sink: silent }), wishes.statute);
    points.push({ gross, hoursPerWeek, income, ...kept({ gross, income }, points) });
  }
  return points;
}

const hoursFor = (gross: Money, hourlyPay: Money): number =>
  Math.min(MOST_HOURS, gross.over(hourlyPay).toDecimalPlaces(2).toNumber());

const job = (gross: Money, hoursPerWeek: number): Employment => ({
  gross,
  net: null,
  per: 'WEEK',
  hoursPerWeek,
  startedOn: null,
  pensionContributions: [],
  specialOccupation: null,
  permittedWork: false,
  statutoryPay: false,
});

function withPay(asked: AskedHousehold, person: string, employments: Employment[]): AskedHousehold {
  const paid = (adult: Adult): Adult => (adult.id === person ? { ...adult, employments, selfEmployments: [] } : adult);
  return { ...asked, household: { ...asked.household, adults: asked.household.adults.map(paid) } };
}

function kept({ gross, income }: Pick<CurvePoint, 'gross' | 'income'>, points: readonly CurvePoint[]) {
  const [first, previous] = [points[0], points.at(-1)];
  if (!first || !previous) return { keptOfTheNext: null, keptOfAll: null };
  return {
    keptOfTheNext: percent(income.left.minus(previous.income.left), gross.minus(previous.gross)),
    keptOfAll: percent(income.left.minus(first.income.left), gross),
  };
}

const percent = (part: Money, of: Money): number => part.over(of).times(100).toDecimalPlaces(1).toNumber();

/** What one thing comes to at a point; nothing where it is not there. */
export const itemAt = ({ income }: CurvePoint, wanted: IncomeItem): Money =>
  income.lines.find(({ item }) => item === wanted)?.perWeek ?? Money.zero;
