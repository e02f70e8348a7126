import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { type ChangesCalculation, changesAnswer } from '../../../src/resolvers/changes/answer.js';
import { changesQuestion } from '../../../src/resolvers/changes/question.js';
import { benefitWeekOf } from '../../../src/rules/periods/benefit-week.js';
import type { ChangesInput } from '../../../src/schema/inputs/changes/changes.js';
import { statute } from '../../rules/universal-credit/support.js';

// Invented awards with changes, one a line: what a second calculation found, a separate program in exact fractions written
// from the regulations before these rules were read. The weekly awards are plain, so that days and differences are what is
// tested. Shares of a week are rounded by each in its own way, a penny or two apart and no more.
interface Case {
  readonly case: string;
  readonly input: ChangesInput;
  readonly expected: Expected;
}
interface Expected {
  /** From when each change counts, and from when it would have, told in time. */
  readonly changes: Readonly<Record<string, string>>;
  /** What is due for the days of each benefit week, by its Monday. */
  readonly due: Readonly<Record<string, string>>;
  /** Overpaid by class, after underlying entitlement. */
  readonly classes?: Readonly<Record<string, string>>;
  readonly totals?: Readonly<Record<string, string>>;
  /** The most that is kept back from a week, and for how many weeks. */
  readonly recovery?: string;
  /** In per cent, of the first overpayment. */
  readonly subsidy?: number;
  readonly subsidyOf?: Readonly<Record<string, number>>;
  /** From whom the first overpayment is recovered. */
  readonly from?: readonly string[];
  /** From when each change counts in council tax reduction. */
  readonly reduction?: Readonly<Record<string, string>>;
  /** What the council tax account is charged with again, or credited with; a day's share may be rounded in each segment. */
  readonly onAccount?: string;
}

const PENCE_APART = 2;
const CASES = 60;

const cases = readFileSync(join(import.meta.dirname, 'second-calculation.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Case);

function answerOf({ input }: Case): ChangesCalculation {
  const question = changesQuestion(input, { today: isoDate('2026-11-22'), statute });
  if (question.kind !== 'ChangesQuestion') throw new Error(question.problems.map(({ field }) => field).join(', '));
  return changesAnswer(question, { statute, rulesVersion: '' });
}

type Told = Readonly<Record<string, unknown>>;

/** What is said otherwise, as `name ours theirs`; amounts may be pence apart. */
const apart = (ours: Told, theirs: Told = {}): string[] =>
  Object.entries(theirs).flatMap(([name, said]) =>
    near(String(ours[name] ?? '0.00'), String(said)) ? [] : [`${name} ${String(ours[name])} ${String(said)}`],
  );
const near = (one: string, other: string): boolean =>
  one === other || (isAmount(one) && isAmount(other) && Math.abs(pence(one) - pence(other)) <= PENCE_APART);
const isAmount = (text: string): boolean => /^-?\d+\.\d\d$/.test(text);
const pence = (text: string): number => Math.round(Number(text) * 100);

/** Amounts added up by a name, as text. */
function summed(amounts: readonly (readonly [name: string, amount: Money])[]): Told {
  const names = [...new Set(amounts.map(([name]) => name))];
  const sumOf = (name: string) => Money.sum(amounts.filter(([one]) => one === name).map(([, amount]) => amount));
  return Object.fromEntries(names.map(name => [name, sumOf(name).toFixed()]));
}

const TOTALS = ['recoverable', 'notRecoverable', 'arrears', 'offset', 'toRecover', 'toPay'] as const;

function differences(one: Case): string[] {
  const found = answerOf(one);
  const { expected } = one;
  const [first] = found.overpayments;
  const days = found.changes.map(({ id, from, ifToldInTime }) => [id, `${from} ${ifToldInTime}`]);
  const reduction = found.councilTaxReduction?.changes.map(({ id, from }) => [id, from.toString()]) ?? [];
  const alone = {
    recovery: found.recovery && `${found.recovery.perWeek.amount.toFixed()} ${found.recovery.weeks}`,
    subsidy: first?.subsidyPercent,
    from: first?.recoveredFrom.join(),
    onAccount: found.councilTaxReduction?.onAccount?.toFixed(),
  };
  const { recovery, subsidy, from, onAccount } = expected;
  const stated = Object.entries({ recovery, subsidy, from: from?.join(), onAccount }).filter(
    ([, said]) => said !== undefined,
  );
  return [
    ...apart(Object.fromEntries(days), expected.changes),
    ...apart(summed(found.weeks.map(week => [benefitWeekOf(week.from).toString(), week.due])), expected.due),
    ...apart(summed(found.overpayments.map(period => [period.class, period.amount])), expected.classes),
    ...apart(Object.fromEntries(TOTALS.map(name => [name, found[name].toFixed()])), expected.totals),
    ...apart(
      Object.fromEntries(found.overpayments.map(period => [period.class, period.subsidyPercent])),
      expected.subsidyOf,
    ),
    ...apart(Object.fromEntries(reduction), expected.reduction),
    ...apart(alone, Object.fromEntries(stated)),
  ];
}

describe('a second calculation finds the same of changes and overpayments, to two pence', () => {
  it(`${CASES} cases`, () => {
    expect(cases).toHaveLength(CASES);
    expect(cases.flatMap(one => differences(one).map(said => `${one.case}: ${said}`))).toEqual([]);
  });
});
