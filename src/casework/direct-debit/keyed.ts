import { isoText, type PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { openTask, type TaskWanted } from '../back-office/open-task.js';
import type { Case } from '../case.js';
import type { Work } from '../work.js';
import type { Instruction } from './instruction.js';

type Wanted = Pick<TaskWanted, 'title' | 'entries'> & Partial<Pick<TaskWanted, 'proof' | 'due'>>;

const TEAM = 'payments';
const directDebit = (expected: 'yes' | 'no') => ({ field: 'account.directDebit', expected });

/** Work for whoever keys the back office. Bank details are not in it: they are read on the case, and the reading is audited. */
async function task(work: Work, one: Instruction, wanted: Wanted): Promise<Case[]> {
  const { person } = one;
  if (person === null) return [];
  return [await openTask(work, one, { person, about: one.facts.account, proof: null, team: TEAM, ...wanted })];
}

const details = ({ number, facts }: Instruction): readonly (readonly [string, string | null])[] => [
  ['Reference', facts.reference],
  ['Bank account', `Ending ${facts.bank.ending}: read it whole on ${number}, for the purpose of payment`],
];

const collection = ({ facts: { day, notice } }: Instruction): readonly (readonly [string, string | null])[] => [
  ['Collection day', `${day}`],
  ['First collection', isoText(notice.collectFrom)],
  ['Advance notice', notice.toSend ? 'To be sent to the payer now, with the amounts' : 'Given when it was set up'],
];

export const setUpTask = (work: Work, one: Instruction): Promise<Case[]> =>
  task(work, one, {
    title: 'Collect by Direct Debit',
    entries: [['Payment method', 'Direct Debit'], ...details(one), ...collection(one)],
    proof: directDebit('yes'),
  });

export const dayTask = (work: Work, one: Instruction): Promise<Case[]> =>
  task(work, one, { title: 'Change the day of a Direct Debit', entries: collection(one) });

export const bankTask = (work: Work, one: Instruction): Promise<Case[]> =>
  task(work, one, {
    title: 'Change the bank details of a Direct Debit',
    entries: [...details(one), ...collection(one)],
  });

export const stopTask = (work: Work, one: Instruction, why: string): Promise<Case[]> =>
  task(work, one, {
    title: 'Stop collecting by Direct Debit',
    entries: [
      ['Payment method', 'Other than Direct Debit'],
      ['Reference', one.facts.reference],
      ['Why', why],
    ],
    proof: directDebit('no'),
  });

/** Nothing is collected, and the instruction stands. */
export const pauseTask = (work: Work, one: Instruction, why: string): Promise<Case[]> =>
  task(work, one, {
    title: 'Collect nothing by Direct Debit until this is settled',
    entries: [
      ['Reference', one.facts.reference],
      ['Why', why],
      ['Settle it on', one.number],
    ],
    due: { on: work.today, why: 'Nothing more may be collected' },
  });

export const tellTask = (work: Work, one: Instruction, why: string): Promise<Case[]> =>
  task(work, one, {
    title: 'Tell the payer that there is no Direct Debit, and agree how they pay',
    entries: [
      ['Reference', one.facts.reference],
      ['Why', why],
    ],
  });

interface Returned {
  readonly amount: Money;
  readonly collectedOn: PlainDate | null;
  readonly why: string;
  /** Whether the bank may be asked once more. */
  readonly again: boolean;
}

/** How long after the first time a debit that was not paid may be asked for again: the practice of the scheme. */
const AGAIN_WITHIN_MONTHS = 1;

/** A debit that the bank did not pay: it is taken off the account, and where it may, asked for once more. */
export function unpaidTask(
  work: Work,
  one: Instruction,
  { amount, collectedOn, why, again }: Returned,
): Promise<Case[]> {
  const until = again ? (collectedOn?.add({ months: AGAIN_WITHIN_MONTHS }) ?? null) : null;
  return task(work, one, {
    title: 'A Direct Debit was not paid: take it off the account',
    entries: [
      ['Reference', one.facts.reference],
      ['Amount', amount.toFixed()],
      ['Collected on', collectedOn && isoText(collectedOn)],
      ['Why', why],
      [
        'Ask again',
        again ? `Once, the same amount, as a re-presentation${until ? ` until ${isoText(until)}` : ''}` : 'No',
      ],
    ],
    ...(until !== null && { due: { on: until, why: 'A debit can be re-presented within a month' } }),
  });
}
