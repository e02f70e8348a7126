import { DecisionNoticeResolver } from '../../resolvers/casework/decision-notice.js';
import { NoticesResolver } from '../../resolvers/casework/notices.js';
import { DecisionNoticeType } from '../../schema/casework/decision-notice.js';

/** Notices of decisions: sending them and what became of them. */
export const NOTICE_RESOLVERS = [NoticesResolver, DecisionNoticeResolver];

/** Reached only through the interface of cases. */
export const NOTICE_TYPES = [DecisionNoticeType];
