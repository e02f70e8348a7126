import type { ChargeBand, EnglishBand } from '../../domain/charge-bands.js';
import type { ReductionFacts } from '../../domain/council-tax/charge-facts.js';
import type { Adjustment } from './adjustment.js';
import { anyHolds, holds } from './calendar.js';
import { annexeReduction } from './charge/annexe-reduction.js';
import { bandOn } from './charge/band.js';
import { disabledReduction } from './charge/disabled-reduction.js';
import type { DayFacts } from './day-facts.js';
import { noResidentDiscount } from './discounts/no-resident-discount.js';
import { residentsDiscount } from './discounts/residents-discount.js';
import { claimedExemptions } from './exemptions/claimed.js';
import { foundExemption } from './exemptions/found.js';
import { type Finding, given, refused } from './finding.js';
import { couples } from './liability/couples.js';
import { hierarchy, type Liability } from './liability/hierarchy.js';
import { ownerInstead } from './liability/owner-instead.js';
import { disregards, type Standing } from './people/disregards.js';
import { isResident } from './people/residents.js';
import { emptyHomePremium } from './premiums/empty-home-premium.js';
import { secondHomePremium } from './premiums/second-home-premium.js';
import { careLeaverReduction } from './reductions/care-leaver.js';

/** Everything that decides the charge of one day, in the order of the Act. LGFA 1992, s. 2(2). */
export interface DayDecision {
  readonly state: 'NOT_IN_LIST' | 'EXEMPT' | 'CHARGED';
  /** As in the valuation list. */
  readonly listBand: EnglishBand | null;
  /** At which the charge is worked out: one lower where there is a disabled reduction. */
  readonly band: ChargeBand | null;
  /** The class, where exempt. */
  readonly exemption: string | null;
  readonly liable: readonly string[];
  readonly by: string;
  readonly discount: Adjustment | null;
  readonly premium: Adjustment | null;
  readonly annexe: Adjustment | null;
  readonly careLeaver: Adjustment | null;
  readonly reductions: readonly ReductionFacts[];
  readonly findings: readonly Finding[];
}

const NOTHING_OFF = { discount: null, premium: null, annexe: null, careLeaver: null, reductions: [] } as const;

/** Is there a chargeable dwelling, in which band, who is liable, and what comes off or goes on? */
export function decideDay(today: DayFacts): DayDecision {
  const { facts, law, day } = today;
  const residents = facts.people
    .filter(person => isResident(person, day, law))
    .map(person => disregards(person, day, law));
  const liability = whoIsLiable(today, residents);
  const people = {
    liable: liability.liable.map(({ id }) => id),
    by: liability.by,
    findings: [...liability.findings, ...residents.flatMap(({ findings }) => findings)],
  };
  const listBand = bandOn(facts.dwelling, day, law);
  if (listBand === null) {
    return { ...NOTHING_OFF, ...people, findings: [], state: 'NOT_IN_LIST', listBand, band: null, exemption: null };
  }
  const { exemption, findings } = exemptionOf(today, residents, people.liable);
  const found = [...people.findings, ...findings];
  if (exemption) {
    return { ...NOTHING_OFF, ...people, findings: found, state: 'EXEMPT', listBand, band: listBand, exemption };
  }
  return charged(today, { residents, liability, listBand, found });
}

function whoIsLiable(today: DayFacts, residents: readonly Standing[]): Liability {
  const { facts, law, day } = today;
  const everybody = facts.people.map(
    person => residents.find(each => each.person === person) ?? disregards(person, day, law),
  );
  return (
    ownerInstead(facts, everybody, day) ??
    couples(hierarchy(residents, { people: facts.people, everybody }, day), residents, day)
  );
}

function exemptionOf(today: DayFacts, residents: readonly Standing[], liable: readonly string[]) {
  const claimed = claimedExemptions(today);
  const granted = claimed.find(finding => finding.given);
  const found = granted ? null : foundExemption(today, residents, liable);
  return {
    exemption: (granted ?? found)?.code ?? null,
    findings: granted ? [granted] : found ? [found] : claimed,
  };
}

interface Settled {
  readonly residents: readonly Standing[];
  readonly liability: Liability;
  readonly listBand: EnglishBand;
  readonly found: readonly Finding[];
}

function charged(today: DayFacts, { residents, liability, listBand, found }: Settled): DayDecision {
  const { band, findings } = disabledReduction(today.facts.dwelling, listBand, today.day);
  const price = discountOrPremium(today, residents);
  const annexe = annexeReduction(today);
  const leaver = careLeaverReduction(today, liability.liable);
  return {
    state: 'CHARGED',
    listBand,
    band,
    exemption: null,
    liable: liability.liable.map(({ id }) => id),
    by: liability.by,
    discount: price.discount,
    premium: price.premium,
    annexe: annexe.reduction,
    careLeaver: leaver.reduction,
    reductions: today.facts.reductions.filter(reduction => holds(reduction, today.day)),
    findings: [...found, ...findings, ...price.findings, ...annexe.findings, ...leaver.findings],
  };
}

interface Price {
  readonly discount: Adjustment | null;
  readonly premium: Adjustment | null;
  readonly findings: readonly Finding[];
}

/** Somebody lives there: s. 11. Nobody does: a premium (ss 11B, 11C), which leaves no discount, or else s. 11A. */
function discountOrPremium(today: DayFacts, residents: readonly Standing[]): Price {
  if (anyHolds(today.facts.dwelling.otherOccupation, today.day)) return UNKNOWN_RESIDENTS;
  if (residents.length > 0) {
    const discount = residentsDiscount(residents, today.law);
    return { discount, premium: null, findings: [aboutResidents(discount, residents)] };
  }
  const premiums = [emptyHomePremium(today), secondHomePremium(today)];
  const findings = premiums.flatMap(each => each.findings);
  const premium = premiums.find(each => each.premium !== null)?.premium ?? null;
  if (premium) return { discount: null, premium, findings };
  const local = noResidentDiscount(today);
  return { discount: local.discount, premium: null, findings: [...findings, ...local.findings] };
}

const UNKNOWN_RESIDENTS: Price = {
  discount: null,
  premium: null,
  findings: [
    refused({
      subject: 'DISCOUNT',
      code: 'RESIDENTS_NOT_NAMED',
      reason: 'Lived in by people who are not named, so no discount is given',
      law: 'LGFA 1992, s. 11',
    }),
  ],
};

const aboutResidents = (discount: Adjustment | null, residents: readonly Standing[]): Finding =>
  discount
    ? given({ subject: 'DISCOUNT', code: discount.code, reason: discount.label, law: discount.law })
    : refused({
        subject: 'DISCOUNT',
        code: 'RESIDENTS',
        reason: `Two or more of the ${residents.length} residents count`,
        law: 'LGFA 1992, s. 11',
      });
