import { isoText, type PlainDate } from '../../domain/dates.js';
import type { Law } from '../../parameters/schemes.js';

/** One kind of record, and which of them are due to go: those before `before`. */
export interface Due {
  readonly kind: RetentionKind;
  readonly law: string;
  /** The first day that is kept. */
  readonly before: PlainDate;
}

export const RETENTION_KINDS = [
  'command',
  'notice',
  'case',
  'person-export',
  'feed-record',
  'register-notice',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** What may go on a day, by the law of that day. */
export function dueOn(day: PlainDate, { retention }: Law): readonly Due[] {
  const { commandDays, outboxDays, closedCaseMonths, personExportDays, registerNoticeDays } = retention;
  return [
    { kind: 'command', law: commandDays.law, before: day.subtract({ days: commandDays.value }) },
    { kind: 'notice', law: outboxDays.law, before: day.subtract({ days: outboxDays.value }) },
    { kind: 'case', law: closedCaseMonths.law, before: day.subtract({ months: closedCaseMonths.value }) },
    { kind: 'person-export', law: personExportDays.law, before: day.subtract({ days: personExportDays.value }) },
    { kind: 'register-notice', law: registerNoticeDays.law, before: day.subtract({ days: registerNoticeDays.value }) },
    // Each record of a feed says until when its agreement lets it be kept.
    { kind: 'feed-record', law: 'The agreement under which the record is held', before: day },
  ];
}

export const beforeText = ({ before }: Pick<Due, 'before'>): string => isoText(before);
