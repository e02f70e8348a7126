import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import type { SchemeName } from '../../parameters/schemes.js';
import type { Era, Series } from '../../parameters/series.js';
import type { Statute } from '../../parameters/statute.js';

const OF_BENEFITS: readonly SchemeName[] = [
  'housingBenefit',
  'localHousingAllowance',
  'councilTaxReduction',
  'universalCredit',
  'pensionCredit',
  'benefitCap',
  'childBenefit',
  'otherBenefits',
  'incomeTax',
  'nationalInsurance',
];

/** How many figures that awards go by were last checked for an earlier day: after an uprating that is not in the files, most. */
export const unconfirmedOn = (statute: Pick<Statute, 'series'>, day: PlainDate): number =>
  OF_BENEFITS.flatMap(scheme => statute.series(scheme)).filter(one => {
    const era = eraOn(one, day);
    return era !== undefined && isBefore(era.checkedTo, day);
  }).length;

const eraOn = ({ eras }: Series, day: PlainDate): Era | undefined =>
  eras.find(({ from, to }) => !isAfter(from, day) && (to === null || !isAfter(day, to)));
