import { z } from 'zod';
import { FRAUD_INDICATORS, FRAUD_INVESTIGATORS, FRAUD_OUTCOMES, FRAUD_SCHEMES } from '../../domain/fraud.js';
import { ORIGINS } from '../../domain/permissions.js';
import { caseKind } from '../case-kind.js';
import { aDayFact } from '../fact-shapes.js';

/** A sign as it was when somebody referred it: it is not worked out again. */
const sign = z.strictObject({
  code: z.enum(FRAUD_INDICATORS),
  reason: z.string().max(500),
  law: z.string().max(300),
  restsOn: z
    .array(z.strictObject({ fact: z.string().max(300), source: z.string().max(80), origin: z.enum(ORIGINS) }))
    .max(20),
});
export type ReferredSign = z.output<typeof sign>;

const facts = z.strictObject({
  scheme: z.enum(FRAUD_SCHEMES),
  /** What was seen or told that does not fit, in words. */
  reasons: z.string().min(1).max(4_000),
  signs: z.array(sign).max(20),
  referredBy: z.string().max(256),
  sent: z
    .strictObject({ to: z.enum(FRAUD_INVESTIGATORS), on: aDayFact, reference: z.string().max(80).nullable() })
    .nullable(),
  outcome: z.enum(FRAUD_OUTCOMES).nullable(),
});
export type FraudReferralFacts = z.output<typeof facts>;

/** A suspicion, with its reasons, that somebody is to look into. No customer is ever told that there is one. */
export const fraudReferral = caseKind<FraudReferralFacts>({
  name: 'FraudReferral',
  title: 'Fraud referral',
  first: 'RAISED',
  openTo: 'fraud',
  team: 'fraud',
  facts: facts as z.ZodType<FraudReferralFacts>,
  moves: {
    RAISED: { investigate: 'INVESTIGATING', sendToDwp: 'WITH_DWP', decline: 'NOT_TAKEN_UP' },
    INVESTIGATING: { sendToDwp: 'WITH_DWP', conclude: 'CONCLUDED' },
    WITH_DWP: { takeBack: 'INVESTIGATING', conclude: 'CONCLUDED' },
    CONCLUDED: {},
    NOT_TAKEN_UP: {},
  },
});
