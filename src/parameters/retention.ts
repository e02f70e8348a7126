import { days, type LawOf, months } from './figure.js';

/** How long the gateway's own records are kept, and by what law. Records of a feed carry their own last day. */
export const retention = {
  commandDays: days,
  outboxDays: days,
  closedCaseMonths: months,
  personExportDays: days,
  registerNoticeDays: days,
};

export type RetentionLaw = LawOf<typeof retention>;
