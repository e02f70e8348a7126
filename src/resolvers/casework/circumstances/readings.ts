import type { EffectiveFrom } from '../../../casework/circumstances/circumstances.js';
import type { CircumstancesInput, CircumstancesReadings } from '../../../casework/circumstances/report.js';
import { keeping } from '../../../domain/working-sink.js';
import { type Change, PARTS } from '../../../rules/changes/change.js';
import { effectiveDays } from '../../../rules/changes/effective-days.js';
import { reductionChangeDay, reductionKind } from '../../../rules/changes/reduction-change-day.js';
import { householdChange } from '../../../rules/whole-household/household-change.js';
import { claimsOf } from '../../claims-of.js';
import type { Context } from '../../context.js';
import type { HouseholdQuestion } from '../../household/question.js';
import { keptAwardsOf, keptDifferences } from '../claims/kept-awards.js';

export interface TwoSides {
  readonly before: HouseholdQuestion;
  readonly after: HouseholdQuestion;
}

const MOST_CHANGED = 40;
const MOST_SAID = 60;

/** Whether the claim is there, and what the change does to each award by the rules. */
export async function circumstancesReadings(
  { customer, claim, what, occurredOn }: CircumstancesInput,
  { before, after }: TwoSides,
  context: Context,
): Promise<CircumstancesReadings> {
  const { fresh, statute, rulesVersion } = context;
  const { claims } = await claimsOf(customer, fresh);
  const change = householdChange(before, after, { statute, sink: keeping });
  const told = { kind: what, occurredOn, toldOn: context.clock.today() };
  return {
    found: claims.some(one => !(one.claim instanceof Error) && one.claim.ref === claim),
    facts: {
      household: { before: { ...before.household }, after: { ...after.household } },
      changed: change.facts.map(({ field }) => field).slice(0, MOST_CHANGED),
      before: keptAwardsOf(change.before, statute),
      after: keptAwardsOf(change.after, statute),
      differences: keptDifferences(change.lines),
      leftPerWeek: change.incomeAfter.left.minus(change.incomeBefore.left),
      effective: [
        ...(change.before.open.housingBenefit.open
          ? [housingBenefitFrom({ before, after }, told, context)].flat()
          : []),
        ...(change.before.open.councilTaxReduction.open
          ? [reductionFrom({ before, after }, told, change.before.open.group === 'PENSION_AGE')]
          : []),
      ],
      assumptions: [...new Set([...before.assumptions, ...change.before.assumptions])].slice(0, MOST_SAID),
      rulesVersion,
      parametersVersion: statute.version,
    },
  };
}

interface Told {
  readonly kind: Change['kind'];
  readonly occurredOn: Change['occurredOn'];
  readonly toldOn: Change['occurredOn'];
}

function housingBenefitFrom(
  { before, after }: TwoSides,
  { kind, occurredOn, toldOn }: Told,
  { statute }: Context,
): EffectiveFrom[] {
  const differing = PARTS.filter(
    part => JSON.stringify(before.household[part]) !== JSON.stringify(after.household[part]),
  );
  const facts = Object.fromEntries(differing.map(part => [part, after.household[part]]));
  const change: Change = {
    id: 'change',
    kind,
    occurredOn,
    notifiedOn: toldOn,
    notifiedBy: 'CLAIMANT',
    specialCircumstances: false,
    toldDepartmentLate: false,
    facts,
  };
  const asked = {
    base: before.household,
    from: occurredOn,
    to: toldOn,
    changes: [change],
    decidedOn: toldOn,
    dailyRent: false,
  };
  return effectiveDays(asked, statute).map(({ from, reason, law, ifToldInTime }) => ({
    scheme: 'HOUSING_BENEFIT',
    from,
    reason,
    law,
    ifToldInTime: ifToldInTime.equals(from) ? null : ifToldInTime,
  }));
}

/** A local scheme's own days are for who decides: the prescribed ones are shown. */
function reductionFrom({ before, after }: TwoSides, { kind, occurredOn }: Told, pensionAge: boolean): EffectiveFrom {
  const { from, reason, law } = reductionChangeDay(
    reductionKind({ before: before.household, after: after.household }, kind),
    occurredOn,
    {
      scheme: pensionAge ? 'PENSION_AGE' : 'LOCAL',
      fromWeekAfter: true,
      delayWeeks: 26,
    },
  );
  return { scheme: 'COUNCIL_TAX_REDUCTION', from, reason, law, ifToldInTime: null };
}
