import { z } from 'zod';
import { DEBT_STAGES } from '../domain/recovery/debt.js';
import { FREQUENCIES } from '../domain/recovery/frequency.js';
import { Amount, oneWordOf, Percent, Slug, Whole } from './local-reduction-shapes.js';
import { LOCAL_SCHEME_STATUSES } from './local-reduction-words.js';
import { Day, VerifiedText, Words, Yes } from './parameter-file.js';
import { SHARINGS, STAGE_OFFERS } from './recovery-policy.js';

const Months = Whole.refine(text => Number(text) >= 1 && Number(text) <= 120, 'not from 1 to 120 months');
const daysUpTo = (most: number) => Whole.refine(text => Number(text) <= most, `more than ${most} days`);

const Stage = z.strictObject({
  offer: oneWordOf(STAGE_OFFERS),
  longest_months: Months,
  within_the_year: Yes.optional(),
  says: Words.max(300, 'longer than 300 letters').optional(),
});

/** Every stage is decided: one that is left out would be offered, or refused, by accident. */
const stages = Object.fromEntries(DEBT_STAGES.map(stage => [stage, Stage])) as Record<
  (typeof DEBT_STAGES)[number],
  typeof Stage
>;

const least = z
  .partialRecord(z.enum(FREQUENCIES, `not one of: ${FREQUENCIES.join(', ')}`), Amount)
  .refine(one => Object.keys(one).length > 0, 'offers no frequency at all');

/** A file `parameters/recovery-policy/<council>.yaml`. */
export const RecoveryPolicyFile = z.strictObject({
  council: Slug,
  name: Words,
  policy: Words,
  from: Day,
  checked_to: Day,
  status: z.enum(LOCAL_SCHEME_STATUSES),
  verified: VerifiedText,
  basis: Words,
  arrangement: z.strictObject({
    stages: z.strictObject(stages),
    stage_codes: z
      .record(z.string().regex(/^[A-Z0-9]{1,10}$/, 'not a code of capitals and digits'), oneWordOf(DEBT_STAGES))
      .optional(),
    least,
    longest_months_approved: Months,
    most_owed: Amount,
    first_after_days: daysUpTo(60),
    first_within_days: daysUpTo(120),
    disposable_share: Percent,
    savings: z.strictObject({ percent: Percent, most_per_month: Amount }),
    shared: oneWordOf(SHARINGS),
    grace_days: daysUpTo(60),
    missed_to_break: Whole.refine(text => Number(text) >= 1 && Number(text) <= 12, 'not from 1 to 12'),
  }),
});
export type RecoveryPolicyFile = z.output<typeof RecoveryPolicyFile>;
