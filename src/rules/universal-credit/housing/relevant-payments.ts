import { INELIGIBLE_SERVICES, type Rent, type Service } from '../../../domain/household/rent.js';
import type { Working } from '../../../domain/working.js';
import { PERIODS_IN_YEAR } from '../../periods/per-year.js';
import { rentPerMonth } from '../../periods/rent-per-month.js';
import type { AwardCase } from '../award-case.js';
import { earners } from '../income/earners.js';
import { rounded } from '../rounding.js';

const MONTHLY = 'SI 2013/376, Sch. 4 para. 7';
const SERVICES = 'SI 2013/376, Sch. 1 para. 8 and Sch. 4 para. 31';
const JOINT = 'SI 2013/376, Sch. 4 paras 24 and 35';
const INELIGIBLE: readonly Service[] = INELIGIBLE_SERVICES;

/**
 * What is due in a month for rent and the service charges that count. SI 2013/376, Sch. 4 paras 6 and 7. For social
 * housing, services that do not count and water and fuel come out: Sch. 1 para. 8, Sch. 4 para. 31. That list is not for
 * private tenants, whose rent is taken as the agreement has it and limited by the allowance.
 */
export function relevantPayments(rent: Rent, award: AwardCase, social: boolean): Working {
  const agreed = award.sink.from(rent.amount, 'Rent for the rent period', 'SI 2013/376, Sch. 4 para. 6');
  const charged = withExtras(agreed, rent, social);
  const due = social ? lessIneligible(charged, rent) : charged;
  return shareOf(rounded(inAMonth(due, rent)), rent, award);
}

/** Rent-free weeks lessen the payments of the year: 48 for a weekly rent with four of them. Sch. 4 para. 7(3) and (3A). */
function inAMonth(due: Working, { per, rentFreeWeeks }: Rent): Working {
  if (per === 'MONTH') return due;
  const month = rentPerMonth({ amount: due.amount, per }, rentFreeWeeks);
  const less = rentFreeWeeks === 0 ? '' : `, less ${rentFreeWeeks} rent-free weeks`;
  return due.becomes(
    month,
    () => ({ label: 'For a month', formula: `x ${PERIODS_IN_YEAR[per]} / 12${less}` }),
    MONTHLY,
  );
}

function withExtras(rent: Working, { services }: Rent, social: boolean): Working {
  const extras = services.filter(({ inRent, kind }) => !inRent && !(social && INELIGIBLE.includes(kind)));
  return extras.reduce(
    (so, { kind, amount }) => (amount ? so.plus(amount, () => `Service charge: ${inWords(kind)}`, SERVICES) : so),
    rent,
  );
}

function lessIneligible(rent: Working, { services }: Rent): Working {
  const inside = services.filter(({ inRent, kind }) => inRent && INELIGIBLE.includes(kind));
  return inside.reduce(
    (so, { kind, amount }) =>
      amount
        ? so.less(amount, () => `Not met: ${inWords(kind)}`, SERVICES)
        : so.assuming(`No figure is known for ${inWords(kind)} in the rent, so nothing was taken out for it`),
    rent,
  );
}

/**
 * A joint tenant's part: of all who are liable, claimant and partner each one, also where one of them claims as a single
 * person ("listed persons", para. 2). Facts count a couple once, so both are taken to be liable.
 */
function shareOf(month: Working, { liablePeople }: Rent, award: AwardCase): Working {
  if (liablePeople === 1) return month;
  const theirs = earners(award).length;
  const all = liablePeople - 1 + theirs;
  const part = month.becomes(
    month.amount.times(theirs).dividedBy(all),
    () => `${theirs} of ${all} people liable for the rent`,
    JOINT,
  );
  return rounded(theirs > 1 ? part.assuming('Claimant and partner are both liable for the rent') : part);
}

const inWords = (kind: Service): string => kind.toLowerCase().replaceAll('_', ' ');
