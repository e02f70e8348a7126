import type { Kysely } from 'kysely';
import type { BreathingSpaces } from '../../adapters/ports/breathing-spaces.js';
import type { Within } from '../../adapters/ports/payment-provider.js';
import type { FeedMeans } from '../feeds/means.js';

/** Where the payload of one kind of notice says which moratorium it is about. */
export interface NoticeKind {
  readonly type: string;
  readonly version: string;
  readonly breathingSpaceKey: string;
}

export interface RegisterMeans {
  readonly register: BreathingSpaces;
  readonly notices: readonly NoticeKind[];
  /** Where records go from here. */
  readonly feeds: FeedMeans;
  /** Where a process may end, for tests that let it. */
  readonly boundary?: (at: 'read' | 'kept' | 'handed-on') => void | Promise<void>;
}

interface RegisterTables {
  breathing_space_inbox: {
    one: boolean;
    emptying_since: Date | null;
    emptied_at: Date | null;
    reconciled_at: Date | null;
  };
  breathing_space_notice: {
    id: string;
    created_on: string | null;
    message_type: string | null;
    message_version: string | null;
    sealed: Buffer;
    received_at: Date;
    state: 'WAITING' | 'TAKEN' | 'UNKNOWN' | 'NOWHERE';
    tries: number;
  };
  breathing_space_debt: { debt_id: string; told: string };
}

export const onRegister = (kysely: Kysely<unknown>): Kysely<RegisterTables> => kysely as Kysely<RegisterTables>;

const DEADLINE_MS = 60_000;
export const within = (): Within => ({ deadlineAt: performance.now() + DEADLINE_MS });
