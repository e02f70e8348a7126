import { ageOn } from '../../domain/age.js';
import { isAfter } from '../../domain/dates.js';
import { gathered } from '../../domain/gathered.js';
import type { Adult } from '../../domain/household/adult.js';
import { getsCareBenefit } from '../universal-credit/people.js';
import { type CreditCase, ofTheLaw, type Reached } from './credit-case.js';
import { type Finding, given, refused } from './finding.js';

const LAW = 'SI 2002/1792, reg. 6(4) and (5) and Sch. 1 paras 1 and 2';
const ADULT = 18;

/**
 * The addition for severe disability. SI 2002/1792, Sch. 1 para. 1: (a) a single person with a care benefit, nobody of 18
 * or over who counts living there and no paid carer; (b) a couple who both have one: twice where nobody is paid to care for
 * either, once where somebody is for one of them; (c) a couple of whom one has it and the other is severely sight impaired:
 * once. Where only one of a couple qualifies and the other can see, nothing.
 */
export function severeDisabilityAddition(credit: CreditCase): Reached {
  const {
    adults,
    law: { pensionCredit: law },
    sink,
  } = credit;
  const level = levelOf(credit);
  if (level.amounts === 0) {
    const working = sink.nothing(level.reason, LAW);
    return { working, findings: adults.some(getsCareBenefit) ? [notGiven(level.reason)] : [] };
  }
  const figure = level.amounts === 2 ? law.severeDisabilityAdditionBoth : law.severeDisabilityAdditionOne;
  return { working: ofTheLaw(sink, figure), findings: [isGiven(level.reason)] };
}

interface Level {
  readonly amounts: 0 | 1 | 2;
  readonly reason: string;
}

function levelOf(credit: CreditCase): Level {
  const [one, two] = credit.adults;
  if (!one || !credit.adults.some(getsCareBenefit)) return { amounts: 0, reason: 'Nobody gets a care benefit' };
  if (livesWithAdult(credit)) return { amounts: 0, reason: 'Somebody of 18 or over who counts lives there' };
  return two ? levelOfCouple(credit, [one, two]) : levelOfSingle(one);
}

const levelOfSingle = ({ hasPaidCarer }: Adult): Level =>
  hasPaidCarer
    ? { amounts: 0, reason: 'Somebody is paid to care for the claimant' }
    : { amounts: 1, reason: 'A care benefit, and nobody is paid to care for the claimant' };

function levelOfCouple(credit: CreditCase, [one, two]: readonly [Adult, Adult]): Level {
  const caredFor = [one, two].filter(adult => hasPaidCarer(adult, credit)).length;
  if (getsCareBenefit(one) && getsCareBenefit(two)) {
    if (caredFor === 0) return { amounts: 2, reason: 'Both get a care benefit, and nobody is paid to care for either' };
    return caredFor === 1
      ? { amounts: 1, reason: 'Both get a care benefit, and somebody is paid to care for one of them' }
      : { amounts: 0, reason: 'People are paid to care for both' };
  }
  const [ill, partner] = getsCareBenefit(one) ? [one, two] : [two, one];
  if (!partner.severelySightImpaired) return { amounts: 0, reason: 'Only one of the couple gets a care benefit' };
  return hasPaidCarer(ill, credit)
    ? { amounts: 0, reason: 'Somebody is paid to care for the one who gets a care benefit' }
    : { amounts: 1, reason: 'One gets a care benefit and the other is severely sight impaired' };
}

/** Said of the person, or shown by a partner who is paid Carer's Allowance or Carer Support Payment for them. */
const hasPaidCarer = (person: Adult, { adults, day }: CreditCase): boolean =>
  person.hasPaidCarer ||
  adults.some(
    ({ carer }) =>
      carer.allowance === 'PAID' &&
      carer.caresFor === person.id &&
      (carer.stoppedOn === null || isAfter(carer.stoppedOn, day)),
  );

/** Para. 2: people with a care benefit, severely sight impaired, or on a footing of their own do not count. */
const livesWithAdult = ({ household, day }: CreditCase): boolean =>
  gathered(household.nonDependants, ({ people }) => people).some(
    person =>
      !person.homeElsewhere &&
      !person.notForSevereDisability &&
      !person.severelySightImpaired &&
      !getsCareBenefit(person) &&
      ageOn(person.birthDate, day) >= ADULT,
  );

const isGiven = (reason: string): Finding =>
  given({ subject: 'ADDITION', code: 'SEVERE_DISABILITY', reason, law: LAW });
const notGiven = (reason: string): Finding =>
  refused({ subject: 'ADDITION', code: 'SEVERE_DISABILITY', reason, law: LAW });
