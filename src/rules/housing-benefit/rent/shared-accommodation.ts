import { type Finding, given, refused } from '../finding.js';
import { ageYears } from '../people/age.js';
import { fosters } from '../people/family.js';
import { cite, type Situation } from '../situation.js';

const CARE_LEAVER_UNDER = 25;

/**
 * Whether the rate for a room in shared accommodation applies: to a single person under 35 with nobody else in the home, and
 * to anyone with one bedroom who shares what makes a home. HB Regs, reg. 2(1) ("young individual") and reg. 13D(2)(a); HB(SPC)
 * Regs, reg. 13D(2)(a).
 */
export function sharedAccommodation(
  situation: Situation,
  asked: { bedrooms: number; severeDisability: boolean },
): Finding | null {
  const { household, scheme, lha } = situation;
  const young = isYoungIndividual(situation);
  const shares = household.home.sharedFacilities && asked.bedrooms === 1;
  if (!young && !shares) return null;
  const law = cite(scheme, 'regs 2(1) and 13D(2)(a)', 'reg. 13D(2)(a)');
  const exempt = exemption(situation, { ...asked, shares });
  if (exempt !== null) {
    const reason = `The rate for shared accommodation is not used: ${exempt}`;
    return refused({ subject: 'SIZE', code: 'SHARED_ACCOMMODATION', reason, law });
  }
  const reason = young
    ? `Single and under ${lha.sharedAccommodationAgeYears.text}: the rate for shared accommodation`
    : 'Kitchen, bathroom or living room is shared: the rate for shared accommodation';
  return given({ subject: 'SIZE', code: 'SHARED_ACCOMMODATION', reason, law });
}

function isYoungIndividual({ family, household, scheme, on, lha }: Situation): boolean {
  const livesWithAdult = household.nonDependants.some(({ people }) =>
    people.some(({ homeElsewhere }) => !homeElsewhere),
  );
  if (scheme === 'PENSION_AGE' || family.kind !== 'SINGLE' || livesWithAdult) return false;
  return ageYears(family.claimant.birthDate, on) < lha.sharedAccommodationAgeYears.value;
}

/** Of a room that is shared, reg. 13D(2)(a)(ii) spares paras (b) to (f) and (i) of the definition and the premium alone. */
function exemption({ family, household, on }: Situation, asked: Asked): string | null {
  if (asked.severeDisability) return 'a severe disability premium applies';
  const leaver = family.adults.find(({ careLeaver }) => careLeaver);
  if (leaver !== undefined && ageYears(leaver.birthDate, on) < CARE_LEAVER_UNDER)
    return `a care leaver under ${CARE_LEAVER_UNDER}`;
  if (!asked.shares && family.adults.some(({ sharedRateExempt }) => sharedRateExempt))
    return 'a hostel, violence, modern slavery or public protection exempts';
  if (fosters(household)) return 'a foster or kinship carer';
  if (family.adults.some(({ overnightCarer }) => overnightCarer)) return 'a carer stays overnight';
  return null;
}

interface Asked {
  readonly severeDisability: boolean;
  readonly shares: boolean;
}
