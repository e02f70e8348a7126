import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { Adult } from '../../domain/household/adult.js';
import type { Household } from '../../domain/household/household.js';
import type { Law } from '../../parameters/schemes.js';
import { isPensionAge } from '../eligibility/pension-age.js';
import { type Finding, refused } from './finding.js';
import { ageOn } from './people.js';

const JOINT = 'SI 2013/376, reg. 3';

/** Who claims. An empty list: nobody can, and the findings say why. */
export interface Claimants {
  readonly claimants: readonly Adult[];
  readonly partnerOutside: Adult | null;
  readonly findings: readonly Finding[];
}

/**
 * Who claims universal credit. WRA 2012, ss 2 to 4; SI 2013/376, reg. 3: a couple claims jointly; where one of them is
 * under 18, a prisoner, or not in Great Britain for these purposes, the other claims as a single person. A couple of whom one is
 * under pension age claims universal credit, not pension credit: reg. 3(2)(a). Nobody does where all have reached it.
 */
export function claimantsOf({ adults, children }: Household, day: PlainDate, law: Law): Claimants {
  const findings = adults.flatMap(adult => barred(adult, day));
  const able = adults.filter(adult => !findings.some(({ person }) => person === adult.id));
  const outside = adults.find(adult => !able.includes(adult)) ?? null;
  if (able.length === 0) return { claimants: [], partnerOutside: null, findings };
  if (able.every(({ birthDate }) => isPensionAge(birthDate, day, law.statePensionAge)))
    return { claimants: [], partnerOutside: null, findings: [...findings, tooOld()] };
  if (able.every(({ student }) => student?.fullTime) && children.length === 0 && !able.some(illStudent))
    return { claimants: [], partnerOutside: null, findings: [...findings, ...able.map(student)] };
  return { claimants: able, partnerOutside: outside, findings };
}

function barred(adult: Adult, day: PlainDate): Finding[] {
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
  if (ageOn(adult.birthDate, day) >= 18) return [];
  const reason = `${adult.id} is under 18: whether an exception applies has to be looked at by a person`;
  return [refused({ ...said, code: 'UNDER_18', reason, law: 'SI 2013/376, reg. 8' })];
}

/** Beside a child in the household, the exception that the facts can show: a disability benefit and limited capability. */
const illStudent = ({ disabilityAwards, ucWorkCapability }: Adult): boolean =>
  disabilityAwards.length > 0 && ucWorkCapability !== 'NONE';

const student = ({ id }: Adult): Finding =>
  refused({
    subject: 'ENTITLEMENT',
    code: 'STUDENT',
    person: id,
    reason: `${id} is a full-time student and no exception is known`,
    law: 'WRA 2012, s. 4(1)(d); SI 2013/376, reg. 14',
  });

const tooOld = (): Finding =>
  refused({
    subject: 'ENTITLEMENT',
    code: 'PENSION_AGE',
    reason: 'Everybody has reached pension age: pension credit is the benefit to claim',
    law: `WRA 2012, s. 4(1)(b); ${JOINT}`,
  });
