import type { Tenure } from '../../../domain/household/home.js';
import type { Money } from '../../../domain/money.js';
import type { Amount } from '../applicable-amount/amount.js';
import { exceedsCapitalLimit } from '../capital/tariff-income.js';
import { type Finding, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { absenceOf, isStillHome } from './absence.js';
import { isExcludedStudent } from './student.js';

/** What is known by the time entitlement is asked about. */
interface Known {
  readonly amounts: readonly Amount[];
  /** Null where capital is left out. */
  readonly capital: Money | null;
}

const OUTSIDE_UNIVERSAL_CREDIT: readonly Tenure[] = ['TEMPORARY', 'SUPPORTED'];

/** Every reason for which nothing is payable whatever the figures; empty where there is none. SSCBA 1992, s. 130; HB Regs, regs 7 to 10, 43 and 56. */
export function bars(situation: Situation, known: Known): Finding[] {
  return [
    noRent(situation),
    universalCreditInstead(situation),
    residency(situation),
    awayTooLong(situation),
    studying(situation, known),
    tooMuchCapital(situation, known.capital),
  ].filter(bar => bar !== null);
}

type Bar = Finding | null;
const bar = (code: string, reason: string, law: string): Finding =>
  refused({ subject: 'ENTITLEMENT', code, reason, law });

function noRent({ household, scheme }: Situation): Bar {
  const { rent, tenure } = household.home;
  if (rent !== null && tenure !== 'OWNER') return null;
  return bar(
    'NO_RENT',
    'No rent is due for the home, so there is nothing to help with',
    cite(scheme, 'reg. 12(1)', 'reg. 12(1)'),
  );
}

const CLOSED = 'CLAIM_UNIVERSAL_CREDIT';
/** Whether it says that the scheme is closed to new claims, rather than anything of the household's circumstances. */
export const isClosed = ({ code }: Finding): boolean => code === CLOSED;

/** No new working-age claim but for temporary and supported homes. SI 2014/1230, regs 5, 6A. */
function universalCreditInstead({ household, scheme }: Situation): Bar {
  const { claim, home } = household;
  if (scheme === 'PENSION_AGE' || claim.route === 'EXISTING_AWARD' || OUTSIDE_UNIVERSAL_CREDIT.includes(home.tenure))
    return null;
  return bar(
    CLOSED,
    'Under pension age, help with this rent is claimed as Universal Credit; no new housing benefit can be awarded',
    'SI 2014/1230, regs 5 and 6A',
  );
}

/** One of a couple who may claim is enough: the couple say which of them does. HB Regs, reg. 82(1). */
function residency({ family, scheme }: Situation): Bar {
  if (family.adults.some(adult => adult.residency === 'ELIGIBLE')) return null;
  return bar(
    'PERSON_FROM_ABROAD',
    'Neither claimant nor partner meets the residence and immigration conditions',
    cite(scheme, 'reg. 10', 'reg. 10'),
  );
}

function awayTooLong({ family, on, scheme }: Situation): Bar {
  const away = family.adults.map(absenceOf);
  const kept = away.some(absence => absence === null || isStillHome(absence, on));
  const first = away.find(absence => absence !== null);
  if (kept || !first) return null;
  const reason = `The home is kept for ${first.weeks} weeks of being ${first.why}, and they have passed`;
  return bar('ABSENT', reason, cite(scheme, 'reg. 7(12) to (17)', 'reg. 7(12) to (17)'));
}

function studying(situation: Situation, { amounts, capital }: Known): Bar {
  if (!isExcludedStudent(situation, amounts, capital === null)) return null;
  return bar('STUDENT', 'A full-time student without any of the exceptions has no housing benefit', 'HB Regs, reg. 56');
}

function tooMuchCapital(situation: Situation, capital: Money | null): Bar {
  if (capital === null || !exceedsCapitalLimit(capital, situation)) return null;
  const { scheme, law } = situation;
  const limit = scheme === 'PENSION_AGE' ? law.capitalUpperLimitPensionAge : law.capitalUpperLimit;
  return bar('CAPITAL', `Capital is above ${limit.text}`, cite(scheme, 'reg. 43', 'reg. 43'));
}
