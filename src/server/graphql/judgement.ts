import { CorrectionResolver } from '../../resolvers/casework/corrections/resolver.js';
import { CorrectionViewResolver } from '../../resolvers/casework/corrections/view.js';
import { CustomerJudgementResolver } from '../../resolvers/casework/customer-judgement.js';
import { EvidenceResolver } from '../../resolvers/casework/evidence/resolver.js';
import {
  CaseEvidenceResolver,
  CustomerEvidenceResolver,
  EvidenceRequestResolver,
} from '../../resolvers/casework/evidence/view.js';
import { FraudResolver } from '../../resolvers/casework/fraud/resolver.js';
import { CustomerFraudResolver, FraudReferralResolver } from '../../resolvers/casework/fraud/view.js';
import { PromiseResolver } from '../../resolvers/casework/promises/resolver.js';
import { ContactPromiseResolver } from '../../resolvers/casework/promises/view.js';
import { ReferralResolver } from '../../resolvers/casework/referrals/resolver.js';
import { PartnerReferralResolver } from '../../resolvers/casework/referrals/view.js';
import { CorrectionType } from '../../schema/casework/correction.js';
import { EvidenceRequestType } from '../../schema/casework/evidence.js';
import { FraudReferralType } from '../../schema/casework/fraud.js';
import { ContactPromiseType } from '../../schema/casework/promise.js';
import { PartnerReferralType } from '../../schema/casework/referral.js';

/** What an officer weighs: evidence, suspicion, referrals, mistakes, promises. */
export const JUDGEMENT_RESOLVERS = [
  EvidenceResolver,
  EvidenceRequestResolver,
  CaseEvidenceResolver,
  CustomerEvidenceResolver,
  FraudResolver,
  CustomerFraudResolver,
  FraudReferralResolver,
  ReferralResolver,
  PartnerReferralResolver,
  CorrectionResolver,
  CorrectionViewResolver,
  PromiseResolver,
  ContactPromiseResolver,
  CustomerJudgementResolver,
];

/** Reached only through the interface of cases. */
export const JUDGEMENT_TYPES = [
  EvidenceRequestType,
  FraudReferralType,
  PartnerReferralType,
  CorrectionType,
  ContactPromiseType,
];
