import type { Statute } from '../../parameters/statute.js';
import type { Signpost } from '../signposts/signpost.js';
import { signposts } from '../signposts/signposts.js';
import type { HouseholdAwards } from './household-awards.js';

/** What else to look at, from the facts as stated: an award that was only worked out is one to claim. */
export const signpostsOf = (awards: HouseholdAwards, statute: Pick<Statute, 'on'>): readonly Signpost[] =>
  signposts({
    household: awards.asked,
    day: awards.asked.claim.assessedOn,
    law: statute.on(awards.asked.claim.assessedOn),
    universalCredit: awards.universalCredit.result,
    pensionCredit: awards.pensionCredit.result,
  });
