import { z } from 'zod';
import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';

export const PREFERRED_CHANNELS = ['POST', 'EMAIL', 'TEXT', 'PORTAL'] as const;
export const LETTER_FORMATS = ['STANDARD', 'LARGE_PRINT', 'EASY_READ', 'BRAILLE', 'AUDIO'] as const;
export const LETTER_LANGUAGES = ['en', 'cy'] as const;
export const AUTHORITY_SCOPES = ['COUNCIL_TAX', 'BENEFITS'] as const;

const thirdParty = z.strictObject({
  name: z.string().min(1).max(100),
  relation: z.string().min(1).max(100),
  scopes: z.array(z.enum(AUTHORITY_SCOPES)).min(1).max(2),
  /** May act, as an appointee or attorney does; otherwise may only be spoken to. */
  mayAct: z.boolean(),
  from: aDayFact,
  until: aDayFact.nullable(),
});
export type ThirdParty = z.output<typeof thirdParty>;

const bounce = z.strictObject({ on: aDayFact, permanent: z.boolean() });

const facts = z.strictObject({
  channel: z.enum(PREFERRED_CHANNELS),
  email: z.string().max(254).nullable(),
  eBilling: z.boolean(),
  format: z.enum(LETTER_FORMATS),
  language: z.enum(LETTER_LANGUAGES),
  thirdParties: z.array(thirdParty).max(5),
  /** Messages to this address that did not arrive, newest last. */
  bounces: z.array(bounce).max(20),
});
export type PreferenceFacts = z.output<typeof facts>;

/**
 * How somebody wants to hear from the council, and who may speak for them, as they said it on a day. Each statement stands
 * for itself and is never written over; the newest holds. It is no work, so it ends where it begins.
 */
export const contactPreferences = caseKind<PreferenceFacts>({
  name: 'ContactPreferences',
  title: 'Contact preferences',
  first: 'STATED',
  openTo: 'customer',
  team: 'contact-centre',
  facts: facts as z.ZodType<PreferenceFacts>,
  moves: { STATED: {} },
});

/** So many passing failures say as much as one that says the address is none. */
const PASSING_FAILURES = 3;

export const bounced = ({ bounces }: Pick<PreferenceFacts, 'bounces'>): boolean =>
  bounces.length >= PASSING_FAILURES || bounces.some(({ permanent }) => permanent);

/** By what a message goes: by post where e-mail was asked for and does not arrive. */
export const channelInForce = (facts: PreferenceFacts): PreferenceFacts['channel'] =>
  facts.channel === 'EMAIL' && (facts.email === null || bounced(facts)) ? 'POST' : facts.channel;

export const inForceOn = ({ from, until }: ThirdParty, day: PlainDate): boolean =>
  !isAfter(from, day) && !(until !== null && isBefore(until, day));
