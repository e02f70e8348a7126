import { isAfter, isBefore, type PlainDate } from '../../domain/dates.js';
import { BENEFIT_SCHEMES } from '../../parameters/benefit-days.js';
import type { Era, Series } from '../../parameters/series.js';
import type { Statute } from '../../parameters/statute.js';

/** How many figures that awards go by were last checked for an earlier day: after an uprating that is not in the files, most. */
export const unconfirmedOn = (statute: Pick<Statute, 'series'>, day: PlainDate): number =>
  BENEFIT_SCHEMES.flatMap(scheme => statute.series(scheme)).filter(one => {
    const era = eraOn(one, day);
    return era !== undefined && isBefore(era.checkedTo, day);
  }).length;

const eraOn = ({ eras }: Series, day: PlainDate): Era | undefined =>
  eras.find(({ from, to }) => !isAfter(from, day) && (to === null || !isAfter(day, to)));
