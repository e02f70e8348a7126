import { count, type LawOf, percent, pounds } from './figure.js';

/** What the law lets a council do other than to agree: limits that an arrangement is weighed against. */
export const recovery = {
  attachmentOrdersAtOnce: count,
  attachmentEmployerCharge: pounds,
  universalCreditDeductionShare: percent,
  chargingOrderLeast: pounds,
  bankruptcyLeast: pounds,
};

export type RecoveryLaw = LawOf<typeof recovery>;
