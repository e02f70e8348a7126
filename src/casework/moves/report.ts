import type { CouncilTaxAccount } from '../../domain/account.js';
import type { InterestKind } from '../../domain/council-tax/interest.js';
import type { Customer } from '../../domain/customer.js';
import { isAfter, isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import type { AccountRef, PersonRef } from '../../domain/references.js';
import { openTasks } from '../back-office/open-task.js';
import type { Command } from '../command.js';
import type { BillEffect } from '../kept/bill-effect.js';
import type { KeptAddress } from '../kept/values.js';
import { type Outcome, refuse } from '../outcome.js';
import { openAbout } from '../store/open-about.js';
import type { Work } from '../work.js';
import { type ClaimEffect, type MoveDirection, type MoveFacts, reportedMove } from './move.js';
import { MOVE_POLICY } from './policy.js';
import { tasksOfMove } from './tasks.js';

export interface MoveInput {
  readonly customer: PersonRef;
  readonly direction: MoveDirection;
  readonly leaving: {
    readonly account: AccountRef;
    readonly on: PlainDate;
    readonly forwarding: KeptAddress | null;
    readonly othersRemain: boolean;
  } | null;
  readonly arriving: {
    readonly on: PlainDate;
    readonly address: KeptAddress;
    readonly band: string | null;
    readonly interest: InterestKind;
    readonly adults: number;
    readonly students: number;
  } | null;
}

/** What was read before, past every cache, and worked out from it. */
export interface MoveReadings {
  /** Null where there is none that the caller may open. */
  readonly customer: Customer | null;
  readonly account: CouncilTaxAccount | null;
  readonly address: KeptAddress | null;
  readonly leavingBill: BillEffect;
  readonly arrivingBill: BillEffect;
  readonly claims: readonly ClaimEffect[];
}

const NEEDS: { readonly [Direction in MoveDirection]: readonly ('leaving' | 'arriving')[] } = {
  IN: ['arriving'],
  OUT: ['leaving'],
  WITHIN: ['leaving', 'arriving'],
};

/** Takes a move in. Where it is plain its tasks are made at once, otherwise somebody looks at it first. */
export const reportMove = (readings: MoveReadings): Command<MoveInput> => ({
  name: 'reportMove',
  async run(work, input) {
    check(work, input, readings);
    if (input.leaving && (await openAbout(work, { kind: reportedMove.name, about: input.leaving.account })))
      return refuse('ALREADY_DONE', 'A move out of this account has been reported already and is in hand.');
    const facts = factsOf(input, readings, work.today);
    const move = await work.open(reportedMove, {
      person: input.customer,
      about: input.leaving?.account ?? null,
      facts,
    });
    if (facts.toLookAt.length > 0)
      return {
        kind: 'ChangeNeedsPerson',
        case: move.ref,
        says: `Somebody has to look at it: ${facts.toLookAt.join('; ')}.`,
      };
    return accepted(work, move);
  },
});

/** Makes the tasks of a move. */
export async function accepted(
  work: Work,
  move: Awaited<ReturnType<typeof work.open<MoveFacts>>>,
  reason: string | null = null,
): Promise<Outcome> {
  const now = await work.move(reportedMove, { case: move, move: 'accept' }, { reason, facts: move.facts });
  const tasks = await openTasks(work, now, tasksOfMove(now.person as PersonRef, now.facts));
  return {
    kind: 'ChangeQueued',
    case: now.ref,
    says: `The back office takes no changes by itself: ${tasks.length} to key. The move is applied once each has been seen.`,
  };
}

function check(work: Work, { direction, leaving, arriving }: MoveInput, { customer, account }: MoveReadings): void {
  if (customer === null) refuse('NOT_FOUND', 'There is no such customer that you may open.');
  const given = [...(leaving ? ['leaving'] : []), ...(arriving ? ['arriving'] : [])];
  if (given.join() !== NEEDS[direction].join())
    refuse('FACTS_MISSING', `A move ${direction} is told with ${NEEDS[direction].join(' and ')}, and nothing else.`);
  if (leaving && account === null) refuse('NOT_FOUND', 'This customer has no such account that you may open.');
  if (account?.closed)
    refuse('ALREADY_DONE', 'The account is closed already. A change of its last day is an officer’s to make.');
  const latest = work.today.add({ days: MOVE_POLICY.aheadDays });
  for (const day of [leaving?.on, arriving?.on])
    if (day && isAfter(day, latest))
      refuse(
        'NOT_POSSIBLE_NOW',
        `Moves are taken up to ${MOVE_POLICY.aheadDays} days ahead. Report this one from ${isoText(day.subtract({ days: MOVE_POLICY.aheadDays }))}.`,
      );
}

function factsOf(input: MoveInput, readings: MoveReadings, today: PlainDate): MoveFacts {
  const { leaving, arriving, direction } = input;
  return {
    direction,
    leaving: leaving && {
      ...leaving,
      lastDayCharged: leaving.on.subtract({ days: 1 }),
      address: readings.address,
      liable: readings.account?.liable?.slice(0, 50),
      bill: readings.leavingBill,
    },
    arriving: arriving && { ...arriving, bill: readings.arrivingBill },
    claims: [...readings.claims],
    toLookAt: toLookAt(input, readings, today),
  };
}

function toLookAt({ customer, leaving, arriving }: MoveInput, { account }: MoveReadings, today: PlainDate): string[] {
  const oldest = today.subtract({ days: MOVE_POLICY.backDays });
  const days = [leaving?.on, arriving?.on].filter(day => day !== undefined);
  const recovering = account?.years.some(({ stage }) => stage?.stage === 'FINAL_NOTICE_OR_LATER');
  const beside = account?.liable?.filter(one => one !== customer).length ?? 0;
  return [
    ...(leaving?.othersRemain === false && beside > 0
      ? [
          `${beside === 1 ? 'another is' : `${beside} others are`} liable on the account: whether they leave too is not said`,
        ]
      : []),
    ...(days.some(day => isBefore(day, oldest)) ? [`a day lies more than ${MOVE_POLICY.backDays} days back`] : []),
    ...(leaving?.othersRemain
      ? ['others stay in the old home, so the account goes on for them: say who they are']
      : []),
    ...(leaving && arriving && isBefore(arriving.on, leaving.on)
      ? ['both homes are said to be lived in at once: one of them is the main residence']
      : []),
    ...(arriving && arriving.students > 0
      ? ['students live in the new home: what shows it is seen before they are left out of account']
      : []),
    ...(recovering ? ['a year of the account is in recovery past the reminders'] : []),
    ...(leaving && leaving.forwarding === null && arriving === null ? ['there is no forwarding address'] : []),
  ];
}
