import { isBefore, type PlainDate } from '../domain/dates.js';
import type { SchemeName } from './schemes.js';
import type { Statute } from './statute.js';

/** The schemes whose figures a household's awards are worked out from. */
export const BENEFIT_SCHEMES: readonly SchemeName[] = [
  'housingBenefit',
  'localHousingAllowance',
  'councilTaxReduction',
  'universalCredit',
  'pensionCredit',
  'benefitCap',
  'childBenefit',
  'otherBenefits',
  'statePensionAge',
  'incomeTax',
  'nationalInsurance',
];

const known = new WeakMap<Statute, PlainDate>();

/** The first day on which every figure of the benefits is kept. From it on, no figure is missing. */
export function firstBenefitDay(statute: Statute): PlainDate {
  const found = known.get(statute) ?? latest(BENEFIT_SCHEMES.flatMap(scheme => firstDays(statute, scheme)));
  known.set(statute, found);
  return found;
}

const firstDays = (statute: Statute, scheme: SchemeName): PlainDate[] =>
  statute
    .series(scheme)
    .flatMap(({ eras, figure }) => (figure.mayBeAbsent ? [] : eras.slice(0, 1).map(era => era.from)));

const latest = (days: readonly PlainDate[]): PlainDate =>
  days.reduce((last, day) => (isBefore(last, day) ? day : last));
