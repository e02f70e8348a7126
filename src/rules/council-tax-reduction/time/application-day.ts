import { isAfter, isBefore, type PlainDate } from '../../../domain/dates.js';

/** Why an application counts from before it was received. SI 2012/2885, Sch. 8 para. 5(1). */
export type EarlierGround =
  /** Guarantee credit began on the day, and its claim was received no more than a month before the application. */
  | { readonly kind: 'GUARANTEE_CREDIT'; readonly since: PlainDate; readonly claimReceivedOn: PlainDate }
  /** A partner died or left on the day, whose reduction it was. */
  | { readonly kind: 'PARTNER_LOST'; readonly on: PlainDate }
  /** The authority was told on the day of a wish to apply, and sent a form. */
  | { readonly kind: 'FORM_ASKED_FOR'; readonly on: PlainDate };

/** The day on which an application is treated as made, before any backdating. */
export interface ApplicationDay {
  readonly madeOn: PlainDate;
  readonly reason: string;
  readonly law: string;
}

const LAW = 'SI 2012/2885, Sch. 8 para. 5(1)';

/**
 * The first day of guarantee credit, the day a partner was lost, or the day a form was asked for, if the application was in
 * within a month; otherwise the day it was received. SI 2012/2885, Sch. 8 para. 5(1). A month ends with its same day.
 * The paragraph is as councils apply it: its text was not at hand.
 */
export function applicationDay(receivedOn: PlainDate, ground: EarlierGround | null): ApplicationDay {
  const asReceived = { madeOn: receivedOn, reason: 'The day on which the application was received', law: LAW };
  if (ground === null) return asReceived;
  const since = ground.kind === 'GUARANTEE_CREDIT' ? ground.claimReceivedOn : ground.on;
  if (isAfter(receivedOn, since.add({ months: 1 }))) return asReceived;
  const day = ground.kind === 'GUARANTEE_CREDIT' ? ground.since : ground.on;
  return { madeOn: isBefore(day, receivedOn) ? day : receivedOn, reason: REASONS[ground.kind], law: LAW };
}

const REASONS = {
  GUARANTEE_CREDIT: 'Applied for within a month of the claim for guarantee credit, so it counts from its first day',
  PARTNER_LOST: 'Applied for within a month of the loss of a partner who had the reduction',
  FORM_ASKED_FOR: 'The form came back within a month of being asked for',
} as const;
