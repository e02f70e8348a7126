import type { Caller } from '../../domain/caller.js';
import type { Instant } from '../../domain/dates.js';
import type { CaseRef, PersonRef } from '../../domain/references.js';
import { mayOpenCase } from '../acting.js';
import type { AboutRef, OpenTo } from '../case.js';

/** That something was done to a case: references alone, nothing of what it says. Written in the change's own transaction. */
export interface Notice {
  /** Its place in the outbox. Grows with each change of one case; between cases it can come out of order. */
  readonly id: number;
  readonly at: Instant;
  /** The case's type and what was done: `Appeal.decide`. */
  readonly topic: string;
  readonly kind: string;
  readonly action: string;
  readonly case: CaseRef;
  readonly version: number;
  readonly openTo: OpenTo;
  readonly person: PersonRef | null;
  readonly about: AboutRef | null;
  readonly team: string | null;
  /** Whose work it was before, where that changed. */
  readonly formerTeam: string | null;
}

/** What somebody follows. */
export type Scope =
  | { readonly of: 'case'; readonly case: CaseRef }
  | { readonly of: 'person'; readonly person: PersonRef }
  | { readonly of: 'team'; readonly team: string };

/** Whether a notice is one that is followed and that the caller may be told of. */
export function concerns(scope: Scope, notice: Notice, caller: Caller): boolean {
  return isOf(scope, notice) && mayOpenCase(caller, notice);
}

function isOf(scope: Scope, { case: ref, person, team, formerTeam }: Notice): boolean {
  if (scope.of === 'case') return ref === scope.case;
  if (scope.of === 'person') return person === scope.person;
  return team === scope.team || formerTeam === scope.team;
}
