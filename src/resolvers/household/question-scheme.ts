import type { PlainDate } from '../../domain/dates.js';
import { financialYearOf, labelOf } from '../../domain/financial-year.js';
import type { LocalScheme } from '../../parameters/local-reduction.js';
import type { Statute } from '../../parameters/statute.js';
import { codeOf } from '../authority-code.js';
import type { InputProblem } from '../input-problems.js';
import { nearNames } from '../near-names.js';

interface AskedScheme {
  readonly scheme: LocalScheme | null;
  readonly problems: readonly InputProblem[];
}

const NONE: AskedScheme = { scheme: null, problems: [] };
/** Not every council whose charges are held has its scheme held: each list says what can be asked of it. */
export const WHERE_ALL_ARE =
  'Query.reductionSchemes lists every council whose scheme is held, Query.billingAuthorities every council whose charges are';
export const LEFT_OUT = 'Left out, the Default Scheme answers';
/** Law of a year outside these is not kept, which is said of the day. */
const [FIRST_YEAR, LAST_YEAR] = [1993, 2099];

/** The scheme of the authority that is named, for the year of the day asked about. Names what is held, never what was asked. */
export function askedScheme(
  authority: string | null | undefined,
  day: PlainDate | null,
  { localSchemes }: Statute,
): AskedScheme {
  if (authority == null || day === null || day.year < FIRST_YEAR || day.year > LAST_YEAR) return NONE;
  const council = codeOf(authority);
  const scheme = localSchemes.scheme(council, financialYearOf(day));
  if (scheme !== null) return { scheme, problems: [] };
  const years = localSchemes.all.filter(one => one.council === council).map(({ year }) => labelOf(year));
  const names = [...new Set(localSchemes.all.map(one => one.council))];
  const like = nearNames(council, names);
  const valid =
    years.length > 0
      ? `a day of ${years.join(', ')} for this authority. ${LEFT_OUT}`
      : `${like.length > 0 ? `Near ones: ${like.join(', ')}. ` : ''}${WHERE_ALL_ARE}. ${LEFT_OUT}`;
  return {
    scheme: null,
    problems: [{ field: 'authority', problem: 'has no scheme of council tax reduction here for the day', valid }],
  };
}
