import { EvidenceResolver } from '../../resolvers/casework/evidence/resolver.js';
import {
  CaseEvidenceResolver,
  CustomerEvidenceResolver,
  EvidenceRequestResolver,
} from '../../resolvers/casework/evidence/view.js';
import { FraudResolver } from '../../resolvers/casework/fraud/resolver.js';
import { CustomerFraudResolver, FraudReferralResolver } from '../../resolvers/casework/fraud/view.js';
import { EvidenceRequestType } from '../../schema/casework/evidence.js';
import { FraudReferralType } from '../../schema/casework/fraud.js';

/** What an officer weighs: evidence, suspicion, referrals, mistakes, promises. */
export const JUDGEMENT_RESOLVERS = [
  EvidenceResolver,
  EvidenceRequestResolver,
  CaseEvidenceResolver,
  CustomerEvidenceResolver,
  FraudResolver,
  CustomerFraudResolver,
  FraudReferralResolver,
];

/** Reached only through the interface of cases. */
export const JUDGEMENT_TYPES = [EvidenceRequestType, FraudReferralType];
