import { APPEAL_KINDS } from './appeals/appeal-kinds.js';
import { arrangement } from './arrangements/arrangement.js';
import { authorisation } from './authorisation/authorisation.js';
import { backOfficeTask } from './back-office/task.js';
import type { CaseKind } from './case-kind.js';
import { changeOfCircumstances } from './circumstances/circumstances.js';
import { newClaim } from './claims/new-claim.js';
import { correction } from './corrections/correction.js';
import { subjectAccessRequest } from './data-protection/subject-access.js';
import { decision } from './decisions/decision.js';
import { instruction as directDebitInstruction } from './direct-debit/instruction.js';
import { discountApplication } from './discounts/application.js';
import { evidenceRequest } from './evidence/request.js';
import { feedItem } from './feeds/item.js';
import { fraudReferral } from './fraud/referral.js';
import { importFile } from './import-files/file.js';
import { personLinkCase } from './links/kind.js';
import { reportedMove } from './moves/move.js';
import { decisionNoticeKind } from './notices/kind.js';
import { overpaymentDecision } from './overpayments/decision.js';
import { payment } from './payments/kind.js';
import { refund } from './payments/refund-kind.js';
import { contactPreferences } from './preferences/preferences.js';
import { contactPromise } from './promises/promise.js';
import { partnerReferral } from './referrals/referral.js';
import { brokenGlass } from './sensitive/kind.js';
import { sensitiveMark } from './sensitive/mark-kind.js';

/** Every kind of case there is. */
export const CASE_KINDS: readonly CaseKind[] = [
  personLinkCase,
  brokenGlass,
  sensitiveMark,
  backOfficeTask,
  importFile,
  decision,
  overpaymentDecision,
  decisionNoticeKind,
  subjectAccessRequest,
  authorisation,
  ...Object.values(APPEAL_KINDS),
  changeOfCircumstances,
  newClaim,
  discountApplication,
  reportedMove,
  contactPreferences,
  evidenceRequest,
  fraudReferral,
  partnerReferral,
  correction,
  contactPromise,
  payment,
  refund,
  directDebitInstruction,
  arrangement,
  feedItem,
];

export const kindOf = (name: string): CaseKind | null => CASE_KINDS.find(kind => kind.name === name) ?? null;
