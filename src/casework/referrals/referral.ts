import { z } from 'zod';
import { EVIDENCE_CHANNELS } from '../../domain/evidence.js';
import { REFERRAL_FIELDS, REFERRAL_PARTNERS } from '../../domain/referrals.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';

const facts = z.strictObject({
  to: z.enum(REFERRAL_PARTNERS),
  /** As the table had it when the referral was made. */
  purpose: z.string().max(300),
  gateway: z.string().max(300),
  /** In the officer's words; what was agreed that the partner reads. */
  why: z.string().min(1).max(2_000),
  consent: z
    .strictObject({ on: aDayFact, channel: z.enum(EVIDENCE_CHANNELS), takenBy: z.string().max(256) })
    .nullable(),
  carries: z.array(z.strictObject({ field: z.enum(REFERRAL_FIELDS), value: z.string().max(500) })).max(20),
  /** Asked for and not carried, and why. */
  leftOut: z.array(z.strictObject({ field: z.enum(REFERRAL_FIELDS), why: z.string().max(400) })).max(20),
  madeBy: z.string().max(256),
  answer: z.string().max(2_000).nullable(),
});
export type PartnerReferralFacts = z.output<typeof facts>;

/** A customer handed on to another department or organisation, with what it may be told. */
export const partnerReferral = caseKind<PartnerReferralFacts>({
  name: 'PartnerReferral',
  title: 'Referral',
  first: 'READY',
  openTo: 'customer',
  team: 'contact-centre',
  facts: facts as z.ZodType<PartnerReferralFacts>,
  moves: {
    READY: { send: 'SENT', withdraw: 'WITHDRAWN' },
    SENT: { answer: 'ANSWERED', lapse: 'NOT_ANSWERED' },
    ANSWERED: {},
    NOT_ANSWERED: {},
    WITHDRAWN: {},
  },
});
