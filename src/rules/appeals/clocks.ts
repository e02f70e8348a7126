import type { Procedure } from '../../domain/appeals/words.js';
import type { Clock } from '../clocks/clock.js';
import type { Asked } from './asked.js';
import { councilTaxClocks } from './council-tax.js';
import { housingBenefitClocks } from './housing-benefit.js';
import { noticeClocks } from './notices.js';
import { complaintClocks, liabilityOrderClocks, reviewClocks } from './other-disputes.js';
import { SUBJECTS } from './subjects.js';
import { bandClocks, rateableValueClocks } from './valuation-lists.js';

const CLOCKS_OF: Readonly<Record<Procedure, (asked: Asked) => readonly Clock[]>> = {
  HousingBenefitAppeal: housingBenefitClocks,
  CouncilTaxAppeal: councilTaxClocks,
  NoticeAppeal: noticeClocks,
  BandChallenge: bandClocks,
  RateableValueChallenge: rateableValueClocks,
  LiabilityOrderChallenge: liabilityOrderClocks,
  DiscretionaryReview: reviewClocks,
  Complaint: complaintClocks,
};

/** Every time that runs, ran or was met in a dispute, from what has happened so far. */
export const clocksOf = (asked: Asked): readonly Clock[] => CLOCKS_OF[SUBJECTS[asked.subject].procedure](asked);
