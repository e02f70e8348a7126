import { EvidenceResolver } from '../../resolvers/casework/evidence/resolver.js';
import {
  CaseEvidenceResolver,
  CustomerEvidenceResolver,
  EvidenceRequestResolver,
} from '../../resolvers/casework/evidence/view.js';
import { EvidenceRequestType } from '../../schema/casework/evidence.js';

/** What an officer weighs: evidence, suspicion, referrals, mistakes, promises. */
export const JUDGEMENT_RESOLVERS = [
  EvidenceResolver,
  EvidenceRequestResolver,
  CaseEvidenceResolver,
  CustomerEvidenceResolver,
];

/** Reached only through the interface of cases. */
export const JUDGEMENT_TYPES = [EvidenceRequestType];
