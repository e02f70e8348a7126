import { z } from 'zod';
import { day, personId, pounds } from '../council-tax/dated.js';
import { isAfter, isBefore } from '../dates.js';
import { orNull, yes } from '../household/values.js';
import { CHANGE_KINDS, NOTIFIERS } from './change-words.js';
import { DEBTORS, FRAUD_FINDINGS, MISTAKES_BY, PAYEES } from './overpayment-words.js';

export const MOST_CHANGES = 12;
export const MOST_PAID = 60;

/** What is found about how a difference came about. */
const cause = z.strictObject({
  mistakeBy: orNull(z.enum(MISTAKES_BY)),
  fraud: z.enum(FRAUD_FINDINGS).default('NONE'),
  contributed: yes,
  couldHaveRealised: z.array(z.enum(DEBTORS)).max(DEBTORS.length).default([]),
  /** Negligent, or without a reasonable excuse. */
  negligent: yes,
});
export type StatedCause = z.output<typeof cause>;

/** A change without the facts it leaves, which are a household's. */
const change = z.strictObject({
  id: personId,
  kind: z.enum(CHANGE_KINDS),
  occurredOn: day,
  notifiedOn: orNull(day),
  notifiedBy: orNull(z.enum(NOTIFIERS)),
  specialCircumstances: yes,
  toldDepartmentLate: yes,
  cause: orNull(cause),
});

const paid = z
  .strictObject({
    from: day,
    to: day,
    perWeek: pounds,
    payee: z.enum(PAYEES).default('CLAIMANT'),
    tookIn: z.array(personId).max(MOST_CHANGES).default([]),
    onAccount: yes,
  })
  .refine(({ from, to }) => !isBefore(to, from), { message: 'must not end before it begins', path: ['to'] });

const reductionGiven = z
  .strictObject({ from: day, to: day, perWeek: orNull(pounds), amount: orNull(pounds) })
  .refine(({ from, to }) => !isBefore(to, from), { message: 'must not end before it begins', path: ['to'] })
  .refine(({ perWeek, amount }) => (perWeek === null) !== (amount === null), {
    message: 'must be stated, or `amount`, and not both',
    path: ['perWeek'],
  });

/** A case of changes and payments, but for the household and what each change leaves of it. */
export const changesFacts = z
  .strictObject({
    from: day,
    to: day,
    decidedOn: day,
    dailyRent: yes,
    changes: z.array(change).max(MOST_CHANGES).default([]),
    paid: z.array(paid).max(MOST_PAID).default([]),
    /** What came off the bill as council tax reduction, by the week or for all of the days. */
    reductionGiven: z.array(reductionGiven).max(MOST_PAID).default([]),
    awardCause: orNull(cause),
    /** Days in which the council could have acted: its own policy. */
    reasonableDays: z.number().int().min(0).max(90).default(14),
    landlord: z.strictObject({ reportedInWriting: yes, keptBackOnPurpose: yes, tookPart: yes }).prefault({}),
    previousHome: orNull(z.strictObject({ newHomePerWeek: pounds, weeks: z.number().int().min(1).max(530) })),
    rentPaidBeyond: orNull(pounds),
    recovery: orNull(z.strictObject({ benefitPerWeek: pounds, leftOutPerWeek: orNull(pounds) })),
    noticeSentOn: orNull(day),
  })
  .superRefine((facts, context) => {
    const says = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (isBefore(facts.to, facts.from)) says(['to'], 'must not end before it begins');
    const ids = facts.changes.map(({ id }) => id);
    facts.changes.forEach(({ id, occurredOn }, at) => {
      if (ids.indexOf(id) < at) says(['changes', at, 'id'], 'must be a name that no other change has');
      if (isAfter(occurredOn, facts.to))
        says(['changes', at, 'occurredOn'], 'must be a day that is not after the last');
    });
    facts.paid.forEach((one, at) => {
      if (one.tookIn.some(id => !ids.includes(id)))
        says(['paid', at, 'tookIn'], 'must be the ids of changes named here');
      if (facts.paid.some((other, place) => place < at && overlap(one, other)))
        says(['paid', at, 'from'], 'must be a day that no other payment is for');
    });
    facts.reductionGiven.forEach((one, at) => {
      if (facts.reductionGiven.some((other, place) => place < at && overlap(one, other)))
        says(['reductionGiven', at, 'from'], 'must be a day that no other reduction is for');
    });
  });
export type ChangesFacts = z.output<typeof changesFacts>;

type Days = Pick<z.output<typeof paid>, 'from' | 'to'>;
const overlap = (one: Days, other: Days): boolean => !isAfter(one.from, other.to) && !isAfter(other.from, one.to);
