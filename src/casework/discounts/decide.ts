import { isAfter, isBefore, isoText, type PlainDate } from '../../domain/dates.js';
import type { PersonRef } from '../../domain/references.js';
import { numberOf } from '../../domain/references.js';
import { openTasks, type TaskWanted } from '../back-office/open-task.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { type DiscountFacts, discountApplication } from './application.js';
import { RELIEF_WORDS } from './reliefs.js';

export interface Award extends Known {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly reviewOn: PlainDate;
  readonly reason: string;
}

/** A review is no further off than this: three years, as long as what lasts is left unlooked at. */
const LONGEST_REVIEW_DAYS = 1_096;

/** Gives what was asked for. What shows it has to be there, and a day on which somebody looks again. */
export const awardDiscount: Command<Award> = {
  name: 'awardDiscount',
  async run(work, { from, to, reviewOn, reason, ...known }) {
    const application = await work.find(discountApplication, known);
    const { facts } = application;
    const missing = facts.evidence.filter(({ received }) => !received).map(({ what }) => what);
    if (missing.length > 0)
      return refuse(
        'FACTS_MISSING',
        `What shows it is not all there: ${missing.join('; ')}. Note what was seen, or refuse it.`,
      );
    if (to !== null && isBefore(to, from)) return refuse('NOT_POSSIBLE_NOW', 'It would end before it begins.');
    if (isBefore(from, facts.from))
      return refuse('NOT_POSSIBLE_NOW', 'It was asked for from a later day. Ask the customer for a new application.');
    const days = work.today.until(reviewOn).days;
    if (days < 1 || days > LONGEST_REVIEW_DAYS)
      return refuse('NOT_POSSIBLE_NOW', `The review is on a day from tomorrow to ${LONGEST_REVIEW_DAYS} days ahead.`);
    const given = { given: true, from, to, reviewOn, reason, law: RELIEF_WORDS[facts.relief].law };
    const decision = { ...given, decidedOn: work.today, decidedBy: work.acting.caller.subject };
    const awarded = await work.move(
      discountApplication,
      { case: application, move: 'award' },
      {
        facts: { ...facts, decision },
        due: { on: reviewOn, why: 'A discount is looked at again on its review day' },
        paused: { until: reviewOn, why: 'In force until its review' },
        reason,
      },
    );
    return done(awarded, ...(await openTasks(work, awarded, [toKey(awarded, { gives: true, on: from })])));
  },
};

export interface Refuse extends Known {
  readonly reason: string;
}

/** Refuses it with the reason, which the customer reads and can appeal against. LGFA 1992, s. 16. */
export const refuseDiscount: Command<Refuse> = {
  name: 'refuseDiscount',
  async run(work, { reason, ...known }) {
    const application = await work.find(discountApplication, known);
    const decision = {
      given: false,
      from: null,
      to: null,
      reviewOn: null,
      reason,
      law: RELIEF_WORDS[application.facts.relief].law,
      decidedOn: work.today,
      decidedBy: work.acting.caller.subject,
    };
    const facts = { ...application.facts, decision };
    return done(await work.move(discountApplication, { case: application, move: 'refuse' }, { facts, reason }));
  },
};

export const withdrawDiscount: Command<Refuse> = {
  name: 'withdrawDiscount',
  run: async (work, { reason, ...known }) =>
    done(
      await work.move(
        discountApplication,
        { case: await work.find(discountApplication, known), move: 'withdraw' },
        { reason },
      ),
    ),
};

export interface End extends Known {
  /** The first day on which it is no longer so. */
  readonly on: PlainDate;
  readonly reason: string;
}

/** A taxpayer tells the council within this many days that a discount or exemption is no longer due. SI 1992/613, reg. 16. */
const TELL_WITHIN_DAYS = 21;

/** Ends what runs. Told late it is noted: a penalty is for an officer to decide. */
export const endDiscount: Command<End> = {
  name: 'endDiscount',
  async run(work, { on, reason, ...known }) {
    const application = await work.find(discountApplication, known);
    if (isAfter(on, work.today)) return refuse('NOT_POSSIBLE_NOW', 'Tell it once it is so: it may turn out otherwise.');
    const late = isAfter(work.today, on.add({ days: TELL_WITHIN_DAYS }));
    const facts = { ...application.facts, ended: { on, toldOn: work.today, late } };
    const ended = await work.move(
      discountApplication,
      { case: application, move: 'end' },
      { facts, reason, paused: null },
    );
    return done(ended, ...(await openTasks(work, ended, [toKey(ended, { gives: false, on })])));
  },
};

/** What has to be keyed so that the account has it, or has it no longer, from a day. */
function toKey(
  { person, facts }: Case<DiscountFacts>,
  { gives, on }: { readonly gives: boolean; readonly on: PlainDate },
): TaskWanted {
  const { title, shownBy } = RELIEF_WORDS[facts.relief];
  const { decision, claim, account } = facts;
  return {
    person: person as PersonRef,
    about: account,
    title: `${gives ? 'Give' : 'End'} the ${title}`,
    entries: [
      ['Account reference', numberOf(account)],
      ['What', title],
      ['Class or reason', String(claim.class ?? claim.reason ?? claim.feature ?? '')],
      [gives ? 'First day' : 'First day without it', isoText(on)],
      ['Last day', gives && decision?.to ? isoText(decision.to) : null],
      ['Review date', gives && decision?.reviewOn ? isoText(decision.reviewOn) : null],
      ['Bill', 'Issue an adjusted bill'],
    ],
    proof: shownBy && {
      field: shownBy.field,
      expected: gives ? 'yes' : 'no',
      before: gives ? 'no' : 'yes',
      on: isoText(on),
    },
  };
}
