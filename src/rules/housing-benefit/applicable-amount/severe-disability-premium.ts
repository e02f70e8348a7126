import { isAfter, type PlainDate } from '../../../domain/dates.js';
import { plusDays } from '../../../domain/epoch-day.js';
import type { Adult } from '../../../domain/household/adult.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import { type Finding, refused } from '../finding.js';
import { ageYears } from '../people/age.js';
import { hasSevereAward } from '../people/disability.js';
import { cite, type Situation } from '../situation.js';
import type { Amount } from './amount.js';

const ADULT_FROM = 18;
const LONGEST_PAID_DAYS = 28;

/** The premium, or why somebody who gets a qualifying benefit has none. */
export interface SevereDisability {
  readonly amount: Amount | null;
  readonly findings: readonly Finding[];
}

/**
 * For a claimant who gets care benefits, lives with no adult who could look after them, and for whom nobody is paid as carer.
 * In a couple the partner must get one too, or be severely sight impaired and is then passed over: paras 14(2)(b) and (3).
 * Which of them is the claimant is theirs to say. HB Regs, Sch. 3 paras 14 and 20(6); HB(SPC) Regs, Sch. 3 paras 6 and 12(1).
 */
export function severeDisabilityPremium(situation: Situation): SevereDisability {
  const { family, scheme, law } = situation;
  const holders = family.adults.filter(hasSevereAward);
  if (holders.length === 0) return { amount: null, findings: [] };
  const where = cite(scheme, 'Sch. 3 paras 14 and 20(6)', 'Sch. 3 paras 6 and 12(1)');
  const bar = barTo(situation, holders);
  if (bar !== null) {
    const finding = { subject: 'PREMIUM', code: 'SEVERE_DISABILITY_PREMIUM', reason: bar, law: where } as const;
    return { amount: null, findings: [refused(finding)] };
  }
  const both =
    holders.length === 2 &&
    !holders.some(holder => hasPaidCarer(situation, holder) || isLongPatient(holder, situation.on));
  const amount: Amount = {
    code: 'SEVERE_DISABILITY_PREMIUM',
    figure: both ? law.severeDisabilityPremiumBoth : law.severeDisabilityPremiumOne,
    times: 1,
    label: both ? 'Severe disability premium for both' : 'Severe disability premium',
    law: where,
  };
  return { amount, findings: [] };
}

function barTo(situation: Situation, holders: readonly Adult[]): string | null {
  const { family, household, on } = situation;
  const others = family.adults.filter(adult => !holders.includes(adult));
  if (others.some(({ severelySightImpaired }) => !severelySightImpaired))
    return 'No severe disability premium: only one of the couple gets a qualifying benefit';
  if (others.includes(family.claimant)) return WERE_THE_PARTNER_CLAIMANT;
  if (household.nonDependants.some(unit => unit.people.some(person => countsAsAdult(person, on))))
    return 'No severe disability premium: a non-dependant aged 18 or over lives in the home';
  if (holders.every(holder => hasPaidCarer(situation, holder)))
    return 'No severe disability premium: somebody is paid for the care';
  return null;
}

const WERE_THE_PARTNER_CLAIMANT =
  'No severe disability premium: the claimant gets no qualifying benefit; the partner does and could be the claimant instead, and the severe sight impairment of the other would then count';

/**
 * In hospital for more than 28 days, after which the care benefit is not paid: in a couple it is treated as received, and the
 * premium is the one for one of them. Sch. 3 paras 14(5)(a) and 20(6)(b)(i). Armed forces independence payment goes on.
 */
const isLongPatient = ({ inHospitalSince, disabilityAwards }: Adult, on: PlainDate): boolean =>
  inHospitalSince !== null &&
  isAfter(on, plusDays(inHospitalSince, LONGEST_PAID_DAYS)) &&
  !disabilityAwards.includes('AFIP');

/** Carer's Allowance, Carer Support Payment or the carer element of UC is paid for looking after them. */
const hasPaidCarer = ({ family }: Situation, { id, hasPaidCarer: stated }: Adult): boolean =>
  stated || family.adults.some(({ carer }) => carer.allowance === 'PAID' && carer.caresFor === id);

/** Who gets a qualifying benefit or is severely sight impaired does not stand in the way. Sch. 3 para. 14(4). */
const countsAsAdult = (person: NonDependantPerson, on: PlainDate): boolean =>
  ageYears(person.birthDate, on) >= ADULT_FROM &&
  !person.notForSevereDisability &&
  !person.homeElsewhere &&
  !person.detained &&
  !person.severelySightImpaired &&
  !hasSevereAward(person);
