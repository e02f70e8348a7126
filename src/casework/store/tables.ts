import type { Generated } from 'kysely';

export interface CaseRow {
  id: string;
  number: Generated<number>;
  kind: string;
  state: string;
  version: number;
  person: string | null;
  about: string | null;
  open_to: string;
  facts: string;
  team: string;
  assignee: string | null;
  paused_until: string | null;
  paused_why: string | null;
  due_on: string | null;
  due_why: string | null;
  opened_at: Date;
  changed_at: Date;
  closed_at: Date | null;
}

export interface EventRow {
  id: Generated<number>;
  case_id: string;
  version: number;
  action: string;
  from_state: string | null;
  to_state: string;
  actor: string;
  actor_class: string;
  purpose: string;
  at: Date;
  reason: string | null;
  detail: string | null;
}

export interface CommandRow {
  id: string;
  command: string;
  content_hash: string;
  outcome: string | null;
  at: Date;
}

export interface OutboxRow {
  id: Generated<number>;
  at: Date;
  topic: string;
  case_id: string | null;
  kind: string | null;
  version: number | null;
  open_to: string;
  person: string | null;
  about: string | null;
  team: string | null;
  former_team: string | null;
}

export interface CaseworkTables {
  casework_case: CaseRow;
  casework_event: EventRow;
  casework_command: CommandRow;
  casework_outbox: OutboxRow;
}
