import type { Instant, PlainDate } from '../domain/dates.js';
import type { AccountRef, CaseRef, ClaimRef, PersonRef } from '../domain/references.js';

/** Who may see a case at all: its customer too, staff alone, or staff who look into fraud. */
export const OPEN_TO = ['customer', 'staff', 'fraud'] as const;
export type OpenTo = (typeof OPEN_TO)[number];

/** What a case can be about. */
export type AboutRef = AccountRef | ClaimRef | CaseRef;

/** One case as it stands. `kind` is its type's name in the graph, `facts` are its kind's own. */
export interface Case<Facts extends object = object> {
  readonly kind: string;
  readonly ref: CaseRef;
  /** `W123`: what people say on the telephone. */
  readonly number: string;
  readonly state: string;
  /** Grows by one with each change. */
  readonly version: number;
  /** Whose case it is; null for one that concerns nobody, such as a file that will not load. */
  readonly person: PersonRef | null;
  readonly about: AboutRef | null;
  readonly openTo: OpenTo;
  readonly facts: Facts;
  readonly team: string;
  /** The subject of the token of whoever has it. */
  readonly assignee: string | null;
  readonly pausedUntil: PlainDate | null;
  readonly pausedWhy: string | null;
  /** The day by which the next step is to be taken, and which rule says so. */
  readonly dueOn: PlainDate | null;
  readonly dueWhy: string | null;
  readonly openedAt: Instant;
  readonly changedAt: Instant;
  readonly closedAt: Instant | null;
}

/** Something that was done to a case. */
export interface CaseEvent {
  readonly version: number;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  /** The subject of the token, and what it was. */
  readonly actor: string;
  readonly actorClass: string;
  readonly purpose: string;
  readonly at: Instant;
  readonly reason: string | null;
}
