import { gathered } from '../../../domain/gathered.js';
import type { NonDependantPerson } from '../../../domain/household/non-dependant.js';
import type { AwardCase } from '../award-case.js';

/** Everybody who normally lives with the family as a non-dependant, each of a couple by themselves. Sch. 4 para. 9(2). */
export const nonDependantsAtHome = ({ household }: AwardCase): readonly NonDependantPerson[] =>
  gathered(household.nonDependants, ({ people }) => people).filter(({ homeElsewhere }) => !homeElsewhere);
