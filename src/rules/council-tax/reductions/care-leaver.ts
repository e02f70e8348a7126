import type { PersonFacts } from '../../../domain/council-tax/person-facts.js';
import { type Adjustment, percentText, sourcesOf } from '../adjustment.js';
import { anyHolds } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { type Finding, given, refused } from '../finding.js';
import { isUnderAge } from '../people/residents.js';

const LAW = 'LGFA 1992, s. 13A(1)(c)';

/** A council's class for care leavers, where it has one. LGFA 1992, s. 13A(1)(c) and (7). */
export function careLeaverReduction(
  today: DayFacts,
  liable: readonly PersonFacts[],
): {
  readonly reduction: Adjustment | null;
  readonly findings: readonly Finding[];
} {
  const leavers = liable.filter(person => anyHolds(person.careLeaver, today.day));
  if (leavers.length === 0) return { reduction: null, findings: [] };
  const finding = { subject: 'REDUCTION', code: 'CARE_LEAVER', law: LAW } as const;
  const no = (reason: string) => ({ reduction: null, findings: [refused({ ...finding, reason })] });
  const { careLeaver } = today.local;
  if (careLeaver === null) return no('No reduction of the council for care leavers is known');
  const age = careLeaver.underAgeYears;
  if (!leavers.every(person => isUnderAge(person, age, today.day))) {
    return no(`A care leaver is ${age} or over, or their birth date is not stated`);
  }
  if (leavers.length < liable.length) {
    return no("Somebody who is not a care leaver is liable too: the council's policy has to be looked at by a person");
  }
  const off = percentText(careLeaver.share);
  return {
    reduction: {
      code: 'CARE_LEAVER',
      share: careLeaver.share,
      label: `${off} off what is left: care leaver under ${age}`,
      plain: `You get ${off} off the rest because you are a care leaver under ${age}.`,
      law: LAW,
      sources: sourcesOf(careLeaver.source),
      assumptions: [],
    },
    findings: [given({ ...finding, reason: `${off} off what is left: care leaver under ${age}` })],
  };
}
