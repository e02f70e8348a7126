import { type Day, dayOfIso, financialYearOf, mondayOnOrAfter, yearStart } from './calendar.js';
import type { ClaimFacts, HouseholdFacts, PersonFacts } from './facts.js';

/** A person written by hand, with everything recorded that a record can hold. */
export const someone = (
  title: string,
  name: string,
  more: Partial<PersonFacts> & { bornOn?: string } = {},
): PersonFacts => {
  const at = name.lastIndexOf(' ');
  const { bornOn = '1981-05-14', ...rest } = more;
  return {
    title,
    forenames: name.slice(0, at),
    surname: name.slice(at + 1),
    born: dayOfIso(bornOn),
    roles: ['taxpayer'],
    nino: 'own',
    contact: true,
    ...rest,
  };
};

/** A household in which nothing is unusual: each case below says only what is. */
export const plainly = (
  today: Day,
  people: readonly PersonFacts[],
  more: Partial<HouseholdFacts> = {},
): HouseholdFacts => ({
  people,
  holders: [0],
  band: 'B',
  reliefs: [],
  payer: { method: 'DIRECTDEBIT', payDay: 1, instalments: 10, atOnce: false, lagDays: 0 },
  liableFrom: today - 3000,
  left: null,
  moved: null,
  defaults: {},
  lateDiscountOn: null,
  extras: [],
  claims: [],
  emptyDwelling: false,
  unbilled: false,
  ...more,
});

/** A current claim for rent and council tax support. */
export const claiming = (today: Day, more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  status: 'current',
  startedOn: mondayOnOrAfter(today - 900),
  endedOn: null,
  tenure: 'private',
  weeklyRent: 14_237,
  supportPercent: 65,
  weeksPaid: 2,
  weeklyRecovery: 0,
  payee: 'Claimant',
  ...more,
});

const A_MONTH = 30.4;

/** The instalment, counted from 0, that fell due about two months ago: long enough for two reminders. */
export const lately = (today: Day): number => {
  const months = Math.floor((today - yearStart(financialYearOf(today))) / A_MONTH);
  return Math.min(8, Math.max(0, months - 2));
};
