import type { PlainDate } from '../../domain/dates.js';
import type { Household } from '../../domain/household/household.js';
import { nearestAreas, withAreaNamed } from '../../domain/rental-area.js';
import type { Statute } from '../../parameters/statute.js';
import type { InputProblem } from '../input-problems.js';

interface AskedArea {
  /** With the area by the name that the table of rates has. */
  readonly household: Household;
  readonly assumptions: readonly string[];
  readonly problems: readonly InputProblem[];
}

/**
 * Reads the broad rental market area that was named, tolerant of how names are written. One that the table has not is refused: a
 * rent would go without its limit for a slip of the pen.
 */
export function askedArea(household: Household, day: PlainDate, statute: Statute): AskedArea {
  const names = Object.keys(statute.on(day).localHousingAllowance.areas);
  const known = withAreaNamed(household, names);
  if (known !== null) return { household: known, assumptions: goesUnlimited(known) ? [NO_LIMIT] : [], problems: [] };
  const near = nearestAreas(household.home.brma ?? '', names).join(', ');
  const valid = `one of the areas that \`rulebook(scheme: LOCAL_HOUSING_ALLOWANCE, on: …)\` lists, of which the nearest in name are ${near}; or \`home.lhaRates\` in its place`;
  const problem = 'is no broad rental market area that is known here';
  return { household, assumptions: [], problems: [{ field: 'home.brma', problem, valid }] };
}

const NO_LIMIT =
  'The rent of this private tenant was not limited by local housing allowance, because neither `home.brma` nor `home.lhaRates` is stated: where the allowance is less than the rent, the award is less';

/** Whether local housing allowance would limit the rent, and none is known. HB Regs, reg. 13C; SI 2013/376, Sch. 4 para. 20. */
const goesUnlimited = ({ home: { tenure, rent, brma, lhaRates } }: Household): boolean =>
  tenure === 'PRIVATE' && rent !== null && rent.rentOfficerFigure === null && brma === null && lhaRates === null;
