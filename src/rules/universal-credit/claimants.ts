import { ageOn } from '../../domain/age.js';
import { isAfter, type PlainDate } from '../../domain/dates.js';
import { gathered } from '../../domain/gathered.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Household } from '../../domain/household/household.js';
import type { Law } from '../../parameters/schemes.js';
import { isPensionAge } from '../eligibility/pension-age.js';
import { isResponsibleFor } from './elements/responsible-for.js';
import { type Finding, refused } from './finding.js';
import { studentsBarred } from './students.js';

const JOINT = 'SI 2013/376, reg. 3';

/** Who claims. An empty list: nobody can, and the findings say why. */
export interface Claimants {
  readonly claimants: readonly Adult[];
  readonly partnerOutside: Adult | null;
  readonly findings: readonly Finding[];
}

/**
 * Who claims universal credit. WRA 2012, ss 2 to 4; SI 2013/376, reg. 3: a couple claims jointly; where one of them is
 * under 18 and in none of the cases of reg. 8, a prisoner, or not in Great Britain for these purposes, the other claims as a single person. A couple of whom one is
 * under pension age claims universal credit, not pension credit: reg. 3(2)(a). Nobody does where all have reached it.
 */
export function claimantsOf({ adults, children }: Household, day: PlainDate, law: Law): Claimants {
  const parents = children.some(child => isResponsibleFor(child, day));
  const findings = gathered(adults, adult => barred(adult, parents, day));
  const able = adults.filter(adult => !findings.some(({ person }) => person === adult.id));
  const outside = adults.find(adult => !able.includes(adult)) ?? null;
  if (able.length === 0) return { claimants: [], partnerOutside: null, findings };
  if (able.every(({ birthDate }) => isPensionAge(birthDate, day, law.statePensionAge)))
    return { claimants: [], partnerOutside: null, findings: [...findings, tooOld()] };
  const students = studentsBarred(able, parents || children.some(({ fostered }) => fostered), day);
  if (students.length > 0) return { claimants: [], partnerOutside: null, findings: [...findings, ...students] };
  return { claimants: able, partnerOutside: outside, findings };
}

function barred(adult: Adult, parents: boolean, day: PlainDate): Finding[] {
  const said = { subject: 'ENTITLEMENT', person: adult.id } as const;
  if (adult.residency !== 'ELIGIBLE') {
    const reason = `${adult.id} is not treated as in Great Britain: ${adult.residency.toLowerCase().replaceAll('_', ' ')}`;
    return [
      refused({ ...said, code: 'NOT_IN_GREAT_BRITAIN', reason, law: 'WRA 2012, s. 4(1)(c); SI 2013/376, reg. 9' }),
    ];
  }
  if (adult.detainedSince !== null && !isAfter(adult.detainedSince, day)) {
    const reason = `${adult.id} is a prisoner`;
    return [refused({ ...said, code: 'PRISONER', reason, law: 'SI 2013/376, reg. 19' })];
  }
  if (ageOn(adult.birthDate, day) >= 18 || isYoungClaimant(adult, parents, day)) return [];
  const reason = `${adult.id} is under 18: whether an exception applies has to be looked at by a person`;
  return [refused({ ...said, code: 'UNDER_18', reason, law: 'SI 2013/376, reg. 8' })];
}

/** At 16 and 17, of the cases of reg. 8(1): limited capability for work, caring, or a child in the household. */
const isYoungClaimant = (adult: Adult, parents: boolean, day: PlainDate): boolean =>
  ageOn(adult.birthDate, day) >= 16 &&
  (parents || adult.ucWorkCapability !== 'NONE' || adult.carer.regular || adult.carer.allowance !== 'NONE');

const tooOld = (): Finding =>
  refused({
    subject: 'ENTITLEMENT',
    code: 'PENSION_AGE',
    reason: 'Everybody has reached pension age: pension credit is the benefit to claim',
    law: `WRA 2012, s. 4(1)(b); ${JOINT}`,
  });
