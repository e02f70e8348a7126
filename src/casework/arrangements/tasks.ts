import { isoText } from '../../domain/dates.js';
import { financialYear, firstDayOf, labelOf } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import { debtKey } from '../../domain/recovery/debt.js';
import { EACH_IN_WORDS } from '../../domain/recovery/frequency.js';
import { numberOf, type PersonRef } from '../../domain/references.js';
import type { TaskWanted } from '../back-office/open-task.js';
import type { Case } from '../case.js';
import type { ArrangedDebt, ArrangementFacts } from './arrangement.js';

type Arranged = Case<ArrangementFacts>;

/** A screen takes so many lines of instalments; a longer list is read from the case. */
const MOST_RUNS = 25;

const yearOf = ({ year }: ArrangedDebt) => financialYear(year);
const proofOf = (debt: ArrangedDebt, there: boolean) => ({
  field: 'account.arrangement',
  expected: there ? 'yes' : 'no',
  before: there ? 'no' : 'yes',
  on: isoText(firstDayOf(yearOf(debt))),
});

/** What is to be keyed, a task for each year of each account: back offices hold an arrangement by year. */
export const tasksOfArrangement = (one: Arranged): readonly TaskWanted[] =>
  one.facts.debts.map(debt => ({
    person: one.person as PersonRef,
    about: debt.account,
    title: `Set up a payment arrangement for ${labelOf(yearOf(debt))}`,
    entries: [
      ['Account reference', numberOf(debt.account)],
      ['Year', labelOf(yearOf(debt))],
      ['Arrangement total', debt.amount.toFixed()],
      ...linesOf(one, debt),
      ['Recovery', 'Hold while the arrangement is kept'],
      ['Reference of the arrangement', one.number],
    ],
    proof: proofOf(debt, true),
    team: 'recovery',
  }));

/** What is to be keyed once it has ended otherwise than by being paid. */
export const tasksOfEnding = (one: Arranged, debts: readonly ArrangedDebt[]): readonly TaskWanted[] =>
  debts.map(debt => ({
    person: one.person as PersonRef,
    about: debt.account,
    title: `End the payment arrangement for ${labelOf(yearOf(debt))}`,
    entries: [
      ['Account reference', numberOf(debt.account)],
      ['Year', labelOf(yearOf(debt))],
      ['Reference of the arrangement', one.number],
    ],
    proof: proofOf(debt, false),
    team: 'recovery',
  }));

interface Run {
  readonly amount: Money;
  readonly from: string;
  times: number;
}

/** Equal payments that follow each other are one line of the screen. */
function linesOf({ facts, number }: Arranged, debt: ArrangedDebt): readonly (readonly [string, string])[] {
  const key = debtKey({ account: debt.account, year: yearOf(debt) });
  const runs: Run[] = [];
  for (const { due, shares } of facts.instalments) {
    const amount = shares.find(share => share.debt === key)?.amount;
    const last = runs.at(-1);
    if (amount === undefined) continue;
    if (last?.amount.equals(amount)) last.times += 1;
    else runs.push({ amount, from: isoText(due), times: 1 });
  }
  if (runs.length > MOST_RUNS) return [['Instalments', `As listed with ${number}`]];
  return runs.map(({ amount, from, times }, at) => [
    `Instalments ${at + 1}`,
    times === 1
      ? `1 of ${amount.toFixed()} on ${from}`
      : `${times} of ${amount.toFixed()} ${EACH_IN_WORDS[facts.frequency]} from ${from}`,
  ]);
}
