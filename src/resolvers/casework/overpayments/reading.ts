import type { Case } from '../../../casework/case.js';
import { type CircumstancesFacts, changeOfCircumstances } from '../../../casework/circumstances/circumstances.js';
import { paidOnOldFacts } from '../../../casework/circumstances/paid-on-old-facts.js';
import type { OverpaymentReading } from '../../../casework/circumstances/report.js';
import { workedOverpayment } from '../../../casework/overpayments/kept.js';
import { type ChangesFacts, changesFacts } from '../../../domain/changes/changes-facts.js';
import { isoText, type PlainDate } from '../../../domain/dates.js';
import { daysFromTo, plusDays } from '../../../domain/epoch-day.js';
import type { Household } from '../../../domain/household/household.js';
import { Money } from '../../../domain/money.js';
import type { CaseRef } from '../../../domain/references.js';
import { PARTS, type Parts } from '../../../rules/changes/change.js';
import type { OverpaymentCase } from '../../../rules/overpayments/overpayment-case.js';
import { benefitWeekOf } from '../../../rules/periods/benefit-week.js';
import type { OverpaymentFoundInput } from '../../../schema/inputs/casework/overpayment.js';
import type { Context } from '../../context.js';
import { type InputProblems, inputProblems, problemsOf } from '../../input-problems.js';
import { said } from '../../said.js';
import { awardShown } from './award-shown.js';

/** What the change is called among the changes of its case. */
const THE_CHANGE = 'change';
/** Weeks of one decision: a longer one is a mistake in a date. */
const MOST_WEEKS = 500;
const NOT_PAID_SAID =
  'Weeks were paid on the old facts, and the claim does not show at what rate. State what was paid, with from, to and perWeek.';
const OTHERWISE_PAID =
  'What the claim shows as awarded is not what the facts before the change give. State what was paid, or put the facts before right.';

/**
 * What the rules make of what was paid before an accepted change was told, from the facts that were kept with it and what
 * is found now. Null where nothing was paid on the old facts. What was paid is what is stated or else the award that the
 * back office shows, where that is what the facts before the change give.
 */
export async function overpaymentReading(
  { case: ref, found }: { readonly case: CaseRef; readonly found: OverpaymentFoundInput | null },
  context: Context,
): Promise<OverpaymentReading | InputProblems> {
  const one = await context.fresh.case.load(ref);
  if (one?.kind !== changeOfCircumstances.name) return null;
  const change = one as Case<CircumstancesFacts>;
  const from = paidOnOldFacts(change.facts);
  if (from === null) return null;
  const today = context.clock.today();
  const until = plusDays(benefitWeekOf(today), -1);
  if (daysFromTo(from, until) > MOST_WEEKS * 7) return { missing: `It reaches back more than ${MOST_WEEKS} weeks.` };
  const stated = (found?.paid ?? []).length > 0;
  const shown = stated ? [] : await awardShown(change, { from, to: until }, context);
  if (!stated && shown.length === 0) return { missing: NOT_PAID_SAID };
  const read = changesFacts.safeParse(said(asStated(change, { found, shown, from, until, today })));
  if (!read.success) return named(read.error);
  return worked(change, { read: read.data, stated }, context);
}

interface Days {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly today: PlainDate;
}

function asStated(
  { facts }: Case<CircumstancesFacts>,
  given: Days & { readonly found: OverpaymentFoundInput | null; readonly shown: readonly object[] },
): object {
  const { found, shown, from, until, today } = given;
  const { notifiedBy, specialCircumstances, cause, leftOutPerWeek, paid, ...rest } = found ?? {};
  const all = paid != null && paid.length > 0 ? paid : shown;
  const last = (paid ?? [])
    .map(one => one.to)
    .toSorted()
    .at(-1);
  return {
    ...rest,
    from: isoText(from),
    to: last !== undefined && last > isoText(until) ? last : isoText(until),
    decidedOn: isoText(today),
    paid: all,
    changes: [
      {
        ...{ id: THE_CHANGE, kind: facts.what, occurredOn: isoText(facts.occurredOn) },
        ...{ notifiedOn: isoText(facts.toldOn), notifiedBy: notifiedBy ?? 'CLAIMANT', specialCircumstances, cause },
      },
    ],
    recovery: { benefitPerWeek: benefitNow(facts).toFixed(), leftOutPerWeek },
  };
}

const benefitNow = ({ after }: CircumstancesFacts): Money =>
  after.find(({ scheme, open }) => scheme === 'HOUSING_BENEFIT' && open)?.perWeek ?? Money.zero;

/** Where the caller said it. */
const named = (error: Parameters<typeof problemsOf>[0]): InputProblems =>
  inputProblems(
    problemsOf(error).map(one => ({ ...one, field: `overpayment.${one.field.replace(/^changes\[0\]\./, '')}` })),
  );

interface Read {
  readonly read: ChangesFacts;
  /** Whether the caller said what was paid. */
  readonly stated: boolean;
}

function worked(change: Case<CircumstancesFacts>, { read, stated }: Read, context: Context): OverpaymentReading {
  const { statute, rulesVersion } = context;
  const asked = {
    case: caseOf(change, read),
    benefitPerWeek: read.recovery?.benefitPerWeek ?? Money.zero,
    leftOutPerWeek: read.recovery?.leftOutPerWeek ?? Money.zero,
    assumptions: [...change.facts.assumptions, ...(stated ? [] : [AS_SHOWN])],
  };
  const found = workedOverpayment(asked, { statute, rulesVersion });
  const all = [...found.overpayments, ...found.underpayments];
  if (!stated && all.some(({ ofChange }) => !ofChange)) return { missing: OTHERWISE_PAID };
  return all.length === 0 ? null : found;
}

const AS_SHOWN =
  'The award that the back office shows was taken to be paid, to the claimant or to the rent account of the council, for every week that ended before the decision';

function caseOf({ facts }: Case<CircumstancesFacts>, read: ChangesFacts): OverpaymentCase {
  const { changes, awardCause, recovery: _kept, noticeSentOn: _day, ...rest } = read;
  const [told] = changes;
  const { before, after } = facts.household as { before: object; after: object };
  return {
    ...rest,
    base: before as Household,
    changes: changes.map(({ cause: _found, ...one }) => ({ ...one, facts: partsOf(before, after) })),
    causes: new Map(told?.cause ? [[THE_CHANGE, told.cause]] : []),
    awardCause,
  };
}

/** The parts of the facts that are others. */
function partsOf(before: object, after: object): Partial<Parts> {
  const [old, now] = [before as Household, after as Household];
  const differing = PARTS.filter(part => JSON.stringify(old[part]) !== JSON.stringify(now[part]));
  return Object.fromEntries(differing.map(part => [part, now[part]]));
}
