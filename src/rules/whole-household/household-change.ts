import type { HouseholdScheme } from '../../domain/household/asked-schemes.js';
import { Money } from '../../domain/money.js';
import { silent } from '../../domain/working-sink.js';
import type { FindingAbout } from '../finding.js';
import { type AskedHousehold, awardsOfAsked, type Wishes } from './asked-household.js';
import { type ChangedFact, changedFacts } from './changed-facts.js';
import type { HouseholdAwards } from './household-awards.js';
import type { SchemeAward } from './scheme-award.js';
import { type SchemeFigures, schemeFigures } from './scheme-figures.js';
import { INCOME_ITEMS, type IncomeItem, type WeeklyIncome, weeklyIncome } from './weekly-income.js';

/** One thing that comes in or goes out, before and after, for a week. */
export interface IncomeDifference {
  readonly item: IncomeItem;
  readonly before: Money;
  readonly after: Money;
  readonly difference: Money;
}

/** What one changed fact does by itself, everything else as it was before. */
export interface FactEffect {
  readonly field: string;
  /** To what is left in a week; null beyond the most that are worked out. */
  readonly perWeek: Money | null;
  readonly lines: readonly IncomeDifference[];
}

export interface FigureDifference {
  readonly name: string;
  readonly before: Money | null;
  readonly after: Money | null;
}

/** Why one scheme's answer is another. */
export interface SchemeDifference {
  readonly scheme: HouseholdScheme;
  readonly before: SchemeAward<unknown>;
  readonly after: SchemeAward<unknown>;
  readonly figures: readonly FigureDifference[];
  /** Found before and no longer. */
  readonly noLonger: readonly FindingAbout<string>[];
  /** Found now and not before. */
  readonly now: readonly FindingAbout<string>[];
}

/** Two sets of facts side by side. */
export interface HouseholdChange {
  readonly before: HouseholdAwards;
  readonly after: HouseholdAwards;
  readonly incomeBefore: WeeklyIncome;
  readonly incomeAfter: WeeklyIncome;
  /** Only what differs. */
  readonly lines: readonly IncomeDifference[];
  readonly schemes: readonly SchemeDifference[];
  readonly facts: readonly FactEffect[];
}

/** Facts whose effect by itself is worked out: each is a calculation of its own. */
export const MOST_EFFECTS = 20;

/** What a change of facts does to every award and to what is left, and which changed fact does what. Pure. */
export function householdChange(before: AskedHousehold, after: AskedHousehold, wishes: Wishes): HouseholdChange {
  const [old, now] = [awardsOfAsked(before, wishes), awardsOfAsked(after, wishes)];
  const incomeBefore = weeklyIncome(old, wishes.statute);
  const incomeAfter = weeklyIncome(now, wishes.statute);
  return {
    before: old,
    after: now,
    incomeBefore,
    incomeAfter,
    lines: differences(incomeBefore, incomeAfter),
    schemes: schemesThatDiffer(old, now),
    facts: changedFacts(before, after).map((fact, at) =>
      at < MOST_EFFECTS
        ? effectOf(fact, { asked: before, income: incomeBefore }, wishes)
        : { field: fact.field, perWeek: null, lines: [] },
    ),
  };
}

function effectOf(
  { field, alone }: ChangedFact,
  before: { readonly asked: AskedHousehold; readonly income: WeeklyIncome },
  wishes: Wishes,
): FactEffect {
  const income = weeklyIncome(awardsOfAsked(alone(before.asked), { ...wishes, sink: silent }), wishes.statute);
  return { field, perWeek: income.left.minus(before.income.left), lines: differences(before.income, income) };
}

function differences(before: WeeklyIncome, after: WeeklyIncome): readonly IncomeDifference[] {
  const amount = ({ lines }: WeeklyIncome, wanted: IncomeItem) =>
    lines.find(({ item }) => item === wanted)?.perWeek ?? Money.zero;
  return INCOME_ITEMS.map(item => {
    const [old, now] = [amount(before, item), amount(after, item)];
    return { item, before: old, after: now, difference: now.minus(old) };
  }).filter(({ difference }) => !difference.isZero());
}

function schemesThatDiffer(before: HouseholdAwards, after: HouseholdAwards): readonly SchemeDifference[] {
  const others = schemeFigures(after);
  return schemeFigures(before)
    .flatMap((old, at) => {
      const now = others[at];
      return now ? [schemeDifference(old, now)] : [];
    })
    .filter(isDifference);
}

const isDifference = ({ before, after, figures, noLonger, now }: SchemeDifference): boolean =>
  before.standing !== after.standing || figures.length + noLonger.length + now.length > 0;

const schemeDifference = (old: SchemeFigures, now: SchemeFigures): SchemeDifference => ({
  scheme: old.scheme,
  before: old.award,
  after: now.award,
  figures: figureDifferences(old, now),
  noLonger: without(old.findings, now.findings),
  now: without(now.findings, old.findings),
});

function figureDifferences(old: SchemeFigures, now: SchemeFigures): readonly FigureDifference[] {
  const names = new Set([...old.figures, ...now.figures].map(({ name }) => name));
  const of = ({ figures }: SchemeFigures, wanted: string) =>
    figures.find(({ name }) => name === wanted)?.amount ?? null;
  return [...names]
    .map(name => ({ name, before: of(old, name), after: of(now, name) }))
    .filter(({ before, after }) => (before === null || after === null ? before !== after : !before.equals(after)));
}

const keyOf = ({ subject, code, given, person, reason }: FindingAbout<string>): string =>
  [subject, code, given, person, reason].join('|');

function without(some: readonly FindingAbout<string>[], others: readonly FindingAbout<string>[]) {
  const known = new Set(others.map(keyOf));
  return some.filter(finding => !known.has(keyOf(finding)));
}
