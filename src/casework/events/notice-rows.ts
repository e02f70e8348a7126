import { Instant } from '../../domain/dates.js';
import { caseRef, type PersonRef } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';
import type { AboutRef, OpenTo } from '../case.js';
import { idOf } from '../store/case-rows.js';
import type { Notice, Scope } from './notice.js';

export interface NoticeRow {
  readonly id: number;
  readonly at: Date;
  readonly topic: string;
  readonly case_id: string;
  readonly kind: string;
  readonly version: number;
  readonly open_to: string;
  readonly person: string | null;
  readonly about: string | null;
  readonly team: string | null;
  readonly former_team: string | null;
}

export const COLUMNS = 'id, at, topic, case_id, kind, version, open_to, person, about, team, former_team';

export const toNotice = (row: NoticeRow): Notice =>
  Object.freeze({
    id: row.id,
    at: Instant.fromEpochMilliseconds(row.at.getTime()),
    topic: row.topic,
    kind: row.kind,
    action: row.topic.slice(row.topic.indexOf('.') + 1),
    case: caseRef(row.case_id),
    version: row.version,
    openTo: row.open_to as OpenTo,
    person: row.person as PersonRef | null,
    about: row.about as AboutRef | null,
    team: row.team,
    formerTeam: row.former_team,
  });

/** More than this missed, and reading the cases afresh is the better way. */
export const MOST_MISSED = 1_000;

/** Longer than any command's transaction: between cases, a change can be seen after one that has a later place. */
const OVERLAP = `interval '1 minute'`;

/**
 * What was written behind a place, in order; of other cases also what was written in the minute before it, because that may
 * have been seen later. One more than `MOST_MISSED` says that there are more.
 */
export async function missedSince(database: Database, scope: Scope, after: number): Promise<readonly Notice[]> {
  const [where, value] = condition(scope);
  const behind =
    scope.of === 'case' ? 'id > $2' : `(id > $2 or at > (select at - ${OVERLAP} from casework_outbox where id = $2))`;
  const rows = await database.run<NoticeRow>({
    text: `select ${COLUMNS} from casework_outbox
      where case_id is not null and ${where} and ${behind} and id <> $2 order by id limit ${MOST_MISSED + 1}`,
    values: [value, after],
  });
  return rows.map(toNotice);
}

const NO_CASE = '00000000-0000-0000-0000-000000000000';

function condition(scope: Scope): readonly [string, string] {
  if (scope.of === 'case') return ['case_id = $1', idOf(scope.case) ?? NO_CASE];
  if (scope.of === 'person') return ['person = $1', scope.person];
  return ['(team = $1 or former_team = $1)', scope.team];
}

/** One notice by its place; null where it is no longer kept. */
export async function noticeOf(database: Pick<Database, 'run'>, id: number): Promise<Notice | null> {
  const [row] = await database.run<NoticeRow>({
    text: `select ${COLUMNS} from casework_outbox where id = $1 and case_id is not null`,
    values: [id],
  });
  return row === undefined ? null : toNotice(row);
}
