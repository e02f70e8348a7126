import type { AppealSubject, Delivery, Happened } from '../../domain/appeals/words.js';
import type { PlainDate } from '../../domain/dates.js';
import type { PersonRef } from '../../domain/references.js';
import { SUBJECTS } from '../../rules/appeals/subjects.js';
import { type Clock, isLate, isTooLate } from '../../rules/clocks/clock.js';
import { mayOpenCase } from '../acting.js';
import type { AboutRef, OpenTo } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Work } from '../work.js';
import { APPEAL_KINDS } from './appeal-kinds.js';
import { dayOf } from './days.js';
import type { AppealFacts } from './facts.js';
import type { AppealMeans } from './law.js';
import { clocksFor, standing } from './standing.js';

/** A dispute as it comes in. */
export interface NewAppeal {
  readonly subject: AppealSubject;
  readonly person: PersonRef;
  readonly about: AboutRef | null;
  readonly reference: string | null;
  /** The day the decision was sent, the order made, or what is complained of became known. */
  readonly decidedOn: PlainDate;
  readonly delivery: Delivery;
  /** The day it was really served, where that is known. */
  readonly servedOn: PlainDate | null;
  readonly channel: AppealFacts['channel'];
  readonly receivedOn: PlainDate | null;
  readonly grounds: string;
  /** Why it comes late. */
  readonly explanation: string | null;
  /** The name of the landlord whose dispute it is; null where it is the customer's own. */
  readonly landlord: string | null;
  readonly officialError: boolean;
  /** Rates: the change is outside the property. */
  readonly outsideChange: boolean;
}

/** Takes in a dispute. Late ones are taken in too and wait for leave; refused only where nobody could give it. */
export const makeAppeal = (means: AppealMeans): Command<NewAppeal> => ({
  name: 'makeAppeal',
  async run(work, input) {
    const { person, about, subject } = input;
    if (!mayOpenCase(work.acting.caller, { person, openTo: 'customer' }))
      return refuse('NOT_FOUND', 'There is no such customer that you may act for. Look them up again.');
    const openTo = openToWhom(work, input);
    const kind = APPEAL_KINDS[SUBJECTS[subject].procedure];
    const facts = factsOf(work, input);
    const clock = clocksFor(facts, means, work.today).find(({ what }) => FIRST_STEPS.includes(what));
    const dated = { ...facts, lateness: latenessOf(clock, input) };
    const stand = standing(dated, 'open', { means, today: work.today });
    const opened = await work.open(kind, { person, about, facts: stand.facts, due: stand.due, openTo });
    if (dated.lateness.state !== 'ASKED' || kind.moves.RECEIVED?.findLate === undefined) return done(opened);
    return done(await work.move(kind, { case: opened, move: 'findLate' }));
  },
});

const OF_LANDLORDS: readonly AppealSubject[] = ['HOUSING_BENEFIT', 'HOUSING_BENEFIT_OVERPAYMENT'];

/**
 * A landlord is affected by a decision that an overpayment is recovered from them, or that they are paid or not. What they write
 * is not the claimant's, so it is open to staff alone. SI 2001/1002, reg. 3(1)(d) and (e).
 */
function openToWhom({ acting }: Work, { landlord, subject }: NewAppeal): OpenTo {
  if (landlord === null) return 'customer';
  if (acting.caller.people !== null)
    return refuse('NOT_YOURS', 'Staff take in the dispute of a landlord. Leave the landlord out, or write to us.');
  if (!OF_LANDLORDS.includes(subject))
    return refuse('NOT_POSSIBLE_NOW', 'A landlord can dispute a decision on Housing Benefit or its overpayment alone.');
  return 'staff';
}

/** What the taking in of a dispute is the doing of, where that has a limit. */
const FIRST_STEPS: readonly string[] = ['ASK_FOR_REVISION', 'PROPOSE'];

function factsOf(work: Work, input: NewAppeal): Omit<AppealFacts, 'clocks'> {
  const { subject, reference, delivery, channel, grounds, landlord, officialError } = input;
  return {
    subject,
    decision: { reference, delivery },
    grounds,
    channel,
    madeBy: work.acting.caller.people === null ? 'STAFF' : 'CUSTOMER',
    landlord,
    officialError,
    lateness: { state: 'IN_TIME', days: 0, explanation: null },
    replyDelivery: null,
    tribunalReference: null,
    happened: happenedOf(work, input),
    steps: [],
    outcome: null,
    recalculation: null,
    papers: [],
  };
}

function happenedOf(work: Work, { subject, decidedOn, receivedOn, servedOn, outsideChange }: NewAppeal): Happened {
  const received = dayOf(work, receivedOn, decidedOn);
  if (decidedOn.since(received).sign > 0)
    return refuse(
      'NOT_POSSIBLE_NOW',
      'A decision cannot be disputed before it was made. Check the day of the decision.',
    );
  const served = servedOn ? { decisionServed: servedOn } : {};
  switch (SUBJECTS[subject].procedure) {
    case 'RateableValueChallenge':
      return { checkSubmitted: received, ...(outsideChange && { outsideChange: decidedOn }) };
    case 'Complaint':
      return { knewOfMatter: decidedOn, received };
    default:
      return { decisionSent: decidedOn, ...served, received };
  }
}

/** Housing benefit alone has a day after which the council cannot look again, and official error undoes that too. */
function latenessOf(clock: Clock | undefined, { explanation, officialError }: NewAppeal): AppealFacts['lateness'] {
  if (clock === undefined || officialError || !isLate(clock) || clock.due === null || clock.met === null)
    return { state: 'IN_TIME', days: 0, explanation };
  if (isTooLate(clock))
    return refuse(
      'OUT_OF_TIME',
      `The last day to ask, even late, was ${clock.latest}. ${clock.law}. Only an official error can be put right after it.`,
    );
  return { state: 'ASKED', days: clock.due.until(clock.met).days, explanation };
}
