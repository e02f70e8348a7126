import type { Origin } from '../permissions.js';
import {
  ATLAS,
  BREATHING_SPACE,
  type CanonicalFields,
  DATA_MATCH,
  EARNINGS_ALERT,
  HB_STOP,
  UNIVERSAL_CREDIT,
} from './fields.js';

export const FEED_KINDS = [
  'UNIVERSAL_CREDIT',
  'ATLAS',
  'HB_STOP',
  'EARNINGS_ALERT',
  'DATA_MATCH',
  'BREATHING_SPACE',
] as const;
/** What a feed tells of, whoever laid it out. */
export type FeedKind = (typeof FEED_KINDS)[number];

export interface FeedKindFacts {
  /** Whose data it is in law. */
  readonly origin: Origin;
  readonly fields: CanonicalFields;
  /** Without these a record says nothing: it is set aside. */
  readonly needs: readonly string[];
  /** Whether somebody has to do something about each record, once it is known whose it is. Else it is shown, and that is all. */
  readonly asks: null | { readonly team: string; readonly withinDays: number; readonly why: string };
}

const ASSESSORS = 'benefits-assessment';

/** Every kind, and what follows from one of its records. */
export const FEED_FACTS: Readonly<Record<FeedKind, FeedKindFacts>> = {
  UNIVERSAL_CREDIT: {
    origin: 'dwp',
    fields: UNIVERSAL_CREDIT,
    needs: ['assessmentPeriodStart', 'totalAward'],
    asks: null,
  },
  ATLAS: { origin: 'dwp', fields: ATLAS, needs: ['benefit', 'effectiveFrom'], asks: null },
  HB_STOP: {
    origin: 'dwp',
    fields: HB_STOP,
    needs: ['stopFrom'],
    asks: { team: ASSESSORS, withinDays: 1, why: 'Stop notice: benefit paid after the day of the stop is overpaid' },
  },
  EARNINGS_ALERT: {
    origin: 'hmrc',
    fields: EARNINGS_ALERT,
    needs: ['alertType'],
    asks: { team: ASSESSORS, withinDays: 14, why: "The council's own limit for alerts: 14 days" },
  },
  DATA_MATCH: {
    origin: 'dwp',
    fields: DATA_MATCH,
    needs: ['rmsNumber'],
    asks: { team: ASSESSORS, withinDays: 28, why: "The council's own limit for data matches: 28 days" },
  },
  BREATHING_SPACE: {
    origin: 'insolvency',
    fields: BREATHING_SPACE,
    needs: ['debtReference', 'startsOn'],
    asks: {
      team: 'recovery',
      withinDays: 0,
      why: 'SI 2020/1311, regs 7 and 12: enforcement stops when the moratorium starts',
    },
  },
};

/** By how many days somebody is to have said whose a record is, where no rule can. */
export const MATCH_WITHIN_DAYS: Readonly<Record<FeedKind, number>> = {
  UNIVERSAL_CREDIT: 5,
  ATLAS: 5,
  HB_STOP: 1,
  EARNINGS_ALERT: 5,
  DATA_MATCH: 14,
  BREATHING_SPACE: 0,
};
