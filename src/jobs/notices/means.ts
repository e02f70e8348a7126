import { randomUUID } from 'node:crypto';
import type { Messenger } from '../../adapters/ports/messenger.js';
import type { AtBoundary } from '../../casework/boundary.js';
import type { Case } from '../../casework/case.js';
import type { Casework } from '../../casework/casework.js';
import type { Command } from '../../casework/command.js';
import { decisionNoticeKind, type NoticeFacts } from '../../casework/notices/kind.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Clock } from '../../domain/dates.js';
import { type CaseRef, numberOf } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';

/** What the jobs of notices work with. */
export interface NoticeJobs {
  readonly messenger: Messenger;
  readonly casework: Casework;
  readonly database: Database;
  readonly clock: Clock;
  readonly boundary: AtBoundary;
}

export type Kept = Case<NoticeFacts>;

export async function noticeOf({ casework, clock }: NoticeJobs, ref: CaseRef): Promise<Kept | null> {
  const found = (await casework.cases.byRefs([ref], systemActing('notices', clock).caller)).get(ref);
  return found?.kind === decisionNoticeKind.name ? (found as Kept) : null;
}

/** Does a command as the gateway itself; the state of the case, held while it looks, keeps it from being done twice. */
export async function did<Input extends object>(
  { casework, clock }: NoticeJobs,
  command: Command<Input>,
  input: Input,
): Promise<boolean> {
  const sent = { input, key: randomUUID(), acting: systemActing('notices', clock) };
  return (await casework.perform(command, sent)).kind === 'ChangeDone';
}

const OF_ID = 8;
/** How a notice is found again at the messenger: its number and a part of its id, and nothing of anybody. */
export const referenceOf = ({ number, ref }: Pick<Kept, 'number' | 'ref'>): string =>
  `${number}-${numberOf(ref).slice(0, OF_ID)}`;
