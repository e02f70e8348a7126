import { CHANGE_KINDS, NOTIFIERS } from '../../domain/changes/change-words.js';
import {
  DEBTORS,
  FRAUD_FINDINGS,
  MISTAKES_BY,
  NOTICE_STATEMENTS,
  OVERPAYMENT_CLASSES,
  OVERPAYMENT_DEDUCTIONS,
  PAYEES,
} from '../../domain/changes/overpayment-words.js';
import { enumOf } from '../enums.js';

export const CircumstanceChangeEnum = enumOf(
  'CircumstanceChange',
  'What sort of change it is, which decides from when it counts. OTHER is every ordinary one; BENEFIT_ENDS is stated by the last day of the other benefit, UNIVERSAL_CREDIT_STARTS by its first, BENEFIT_UPRATED, the yearly rise of a benefit, by the first day at the new rate, BENEFIT_AWARDED, an award or increase of one, by the first day it is for.',
  CHANGE_KINDS,
);
export const ChangeNotifierEnum = enumOf('ChangeNotifier', 'Who told the council of a change.', NOTIFIERS);
export const BenefitPayeeEnum = enumOf(
  'BenefitPayee',
  'Who was paid. RENT_ACCOUNT: a rebate, credited to the rent of a council tenant.',
  PAYEES,
);
export const MistakeByEnum = enumOf(
  'OverpaymentMistakeBy',
  'Whose mistake it was. LANDLORD is whoever was paid instead of the claimant.',
  MISTAKES_BY,
);
export const FraudFindingEnum = enumOf(
  'OverpaymentFraudFinding',
  'What makes an overpayment one of fraud: nothing short of these.',
  FRAUD_FINDINGS,
);
export const DebtorEnum = enumOf('OverpaymentDebtor', 'From whom an overpayment may be recovered.', DEBTORS);
export const OverpaymentClassEnum = enumOf(
  'OverpaymentClass',
  'The classes that subsidy is claimed by. SI 1998/562, art. 18.',
  OVERPAYMENT_CLASSES,
);
export const NoticeStatementEnum = enumOf(
  'OverpaymentNoticeStatementCode',
  'What a notice about an overpayment has to state. SI 2006/213, Sch. 9.',
  NOTICE_STATEMENTS,
);
export const OverpaymentDeductionEnum = enumOf(
  'OverpaymentDeductionCode',
  'What may be taken off besides benefit that would have been due.',
  OVERPAYMENT_DEDUCTIONS,
);
