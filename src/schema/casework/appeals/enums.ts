import { BUNDLE_COPIES, PAPER_HANDLINGS } from '../../../domain/appeals/papers.js';
import { APPEAL_SUBJECTS, CLOCK_HOLDERS, CLOCKS, DELIVERIES } from '../../../domain/appeals/words.js';
import { enumOf } from '../../enums.js';

/** As the casework has them: a test holds the lists together. */
export const APPEAL_CHANNELS = ['ONLINE', 'LETTER', 'EMAIL', 'TELEPHONE', 'IN_PERSON'] as const;
export const LATENESS = ['IN_TIME', 'ASKED', 'ADMITTED', 'REFUSED'] as const;
export const APPEAL_RESULTS = ['ALLOWED', 'ALLOWED_IN_PART', 'DISMISSED'] as const;
export const RECONSIDERATIONS = ['REVISED', 'REVISED_IN_PART', 'REFUSED'] as const;
export const VALUATION_STEPS = ['CHECK_COMPLETED', 'CHALLENGED', 'DECIDED'] as const;

export const AppealSubjectEnum = enumOf('AppealSubject', 'What a dispute is about.', APPEAL_SUBJECTS);
export const AppealClockNameEnum = enumOf('AppealClockName', 'What there is a time for in a dispute.', CLOCKS);
export const ClockHolderEnum = enumOf('ClockHolder', 'Who has to act before a clock runs out.', CLOCK_HOLDERS);
export const DeliveryEnum = enumOf('Delivery', 'How something is sent, which says when it arrives.', DELIVERIES);
export const AppealChannelEnum = enumOf('AppealChannel', 'How a dispute came in.', APPEAL_CHANNELS);
export const AppealLatenessEnum = enumOf(
  'AppealLateness',
  'Whether a dispute came in time, or late with leave asked, given or refused.',
  LATENESS,
);
export const AppealResultEnum = enumOf('AppealResult', 'What whoever decided came to.', APPEAL_RESULTS);
export const ReconsiderationEnum = enumOf('Reconsideration', 'What came of looking again.', RECONSIDERATIONS);
export const ValuationStepEnum = enumOf('ValuationStep', 'What happened at the Valuation Office.', VALUATION_STEPS);
export const RecoveryEffectEnum = enumOf('AppealRecoveryEffect', 'What a dispute does to collection.', [
  'NOT_PAYABLE_MEANWHILE',
  'COUNCIL_MAY_HOLD',
  'CONTINUES',
  'NOTHING_TO_COLLECT',
]);
export const BundleCopyEnum = enumOf('BundleCopy', 'For whom a copy of a bundle is.', BUNDLE_COPIES);
export const PaperHandlingEnum = enumOf(
  'PaperHandling',
  'What becomes of a paper of a bundle: in whole, with something blacked out in every copy, kept from one party until the tribunal has decided on it (SI 2008/2685, r. 14(3)), or not needed by the case.',
  PAPER_HANDLINGS,
);
