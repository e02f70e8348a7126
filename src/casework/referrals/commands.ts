import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { EvidenceChannel } from '../../domain/evidence.js';
import type { ReferralField, ReferralPartner } from '../../domain/referrals.js';
import type { Command } from '../command.js';
import { type Concerned, type Concerns, casesOwn } from '../concerned.js';
import { done, refuse } from '../outcome.js';
import type { Known } from '../work.js';
import { PARTNERS, whyNot } from './partners.js';
import { type PartnerReferralFacts, partnerReferral } from './referral.js';

export interface MakeReferral extends Concerns {
  readonly to: ReferralPartner;
  readonly why: string;
  /** What of the customer's the partner is to be told. */
  readonly fields: readonly ReferralField[];
  readonly consent: { readonly on: PlainDate; readonly channel: EvidenceChannel } | null;
}

/** What was read before: each field that the council holds, as it would be told. */
export interface ReferralReadings extends Concerned {
  readonly values: Readonly<Partial<Record<ReferralField, string | null>>>;
}

const SEND_DAYS = 1;

/** Makes a referral of what may be told. What may not is left out, and it says why. */
export const makeReferral = ({ values, ...read }: ReferralReadings): Command<MakeReferral> => ({
  name: 'makeReferral',
  async run(work, { person, about, to, why, fields, consent }) {
    const of = await casesOwn(work, { person, about }, read);
    const { class: callerClass, purpose, subject } = work.acting.caller;
    const partner = PARTNERS[to];
    if (of?.openTo === 'fraud')
      return refuse('NOT_POSSIBLE_NOW', 'That case is told of to nobody. Refer the customer by themselves.');
    if (partner.consent && consent === null)
      return refuse(
        'FACTS_MISSING',
        `${partner.name} is told with consent alone. Ask, and say when and how it was given.`,
      );
    if (consent !== null && isAfter(consent.on, work.today))
      return refuse('NOT_POSSIBLE_NOW', 'Consent cannot have been given on a day that is yet to come.');
    const asked = [...new Set(fields)];
    const going = { to, class: callerClass, purpose };
    const facts: PartnerReferralFacts = {
      to,
      purpose: partner.purpose,
      gateway: partner.gateway,
      why,
      consent: consent && { ...consent, takenBy: subject },
      carries: asked.flatMap(field => {
        const value = values[field];
        return value && whyNot(field, going) === null ? [{ field, value }] : [];
      }),
      leftOut: asked.flatMap(field => {
        const reason = whyNot(field, going) ?? (values[field] ? null : 'The council holds none.');
        return reason === null ? [] : [{ field, why: reason }];
      }),
      madeBy: subject,
      answer: null,
    };
    const referral = await work.open(partnerReferral, {
      person,
      about,
      facts,
      openTo: partner.customerSees ? 'customer' : 'staff',
      due: { on: work.today.add({ days: SEND_DAYS }), why: `The council's own: sent within ${SEND_DAYS} day` },
    });
    return done(referral);
  },
});

export interface ReferralReason extends Known {
  readonly reason: string;
}

const ANSWER_DAYS = 28;

/** Notes that it went. */
export const sendReferral: Command<Known> = {
  name: 'sendReferral',
  async run(work, known) {
    const referral = await work.find(partnerReferral, known);
    const due = {
      on: work.today.add({ days: ANSWER_DAYS }),
      why: `The council's own: asked after in ${ANSWER_DAYS} days`,
    };
    return done(await work.move(partnerReferral, { case: referral, move: 'send' }, { due }));
  },
};

/** What the partner said. */
export const answerReferral: Command<ReferralReason> = {
  name: 'answerReferral',
  async run(work, { reason, ...known }) {
    const referral = await work.find(partnerReferral, known);
    const facts = { ...referral.facts, answer: reason };
    return done(await work.move(partnerReferral, { case: referral, move: 'answer' }, { facts }));
  },
};

const ending = (name: string, move: 'withdraw' | 'lapse'): Command<ReferralReason> => ({
  name,
  run: async (work, { reason, ...known }) =>
    done(await work.move(partnerReferral, { case: await work.find(partnerReferral, known), move }, { reason })),
});
/** Before it went: consent was taken back, or it is not needed. */
export const withdrawReferral = ending('withdrawReferral', 'withdraw');
export const lapseReferral = ending('lapseReferral', 'lapse');
