import type { Database } from '../database/database.js';
import { spanOf } from './append.js';
import { linkHash } from './chain.js';
import type { KeptEntry } from './entry.js';
import { type Anchor, type Finding, Findings, type StoredGroup } from './findings.js';
import { removalWhat } from './remove.js';
import { whatHash } from './what.js';

export interface AuditReport {
  readonly ok: boolean;
  readonly groups: number;
  readonly entries: number;
  readonly lastSequence: number;
  readonly findings: readonly Finding[];
}

const PAGE = 1_000;
const PAGE_OF_GROUPS = `select sequence, first_at as "firstAt", last_at as "lastAt", entries,
  previous_hash as "previousHash", hash from audit_log where sequence > $1 order by sequence limit ${PAGE}`;

/**
 * Reads the whole chain and names what was done to it: a group changed, removed, moved (two of them: swapped), a beginning or
 * end cut off, a list of fields changed. Holds one page in memory. `anchors` are heads noted outside the store.
 */
export async function auditVerify(database: Database, anchors: readonly Anchor[] = []): Promise<AuditReport> {
  const removed = await lastRemoved(database);
  const findings = new Findings(anchors, removed);
  const lists = new Set<string>();
  let entries = 0;
  let groups = 0;
  let last: StoredGroup | undefined;
  for await (const group of groupsOf(database)) {
    const kept = readGroup(group, lists);
    entries += kept ?? 0;
    groups += 1;
    findings.see({ group, before: last, intact: kept !== null });
    last = group;
  }
  findings.end(last);
  if (removed !== null) findings.beginningRemoved(removed, lists.has(whatHash(JSON.stringify(removalWhat(removed)))));
  for (const hash of await changedLists(database, lists)) findings.listChanged(hash);
  const all = findings.all();
  return { ok: all.length === 0, groups, entries, lastSequence: last?.sequence ?? -1, findings: all };
}

/** The last group that retention took off the beginning; null where it took none. */
async function lastRemoved(database: Database): Promise<Anchor | null> {
  const text = 'select sequence, hash from audit_removed order by sequence desc limit 1';
  const [removed] = await database.run<Anchor>({ text });
  return removed ?? null;
}

async function* groupsOf(database: Database): AsyncGenerator<StoredGroup> {
  for (let after = -1; ; ) {
    const page = await database.run<StoredGroup>({ name: 'audit-page', text: PAGE_OF_GROUPS, values: [after] });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.sequence;
  }
}

/** How many entries the group holds, or null when it is not what its hash was made of. */
function readGroup(group: StoredGroup, lists: Set<string>): number | null {
  if (linkHash(group) !== group.hash) return null;
  const entries = parsed(group.entries);
  if (entries === null) return null;
  for (const { what } of entries) lists.add(what);
  if (entries.length === 0) return 0;
  const { firstAt, lastAt } = spanOf(entries);
  // The span is outside the hash, and a search goes by it: a false one would hide the group.
  const spanIsTrue = group.firstAt.toISOString() === firstAt && group.lastAt.toISOString() === lastAt;
  return spanIsTrue ? entries.length : null;
}

function parsed(text: string): KeptEntry[] | null {
  try {
    return JSON.parse(text) as KeptEntry[];
  } catch {
    return null;
  }
}

async function changedLists(database: Database, named: Set<string>): Promise<string[]> {
  const changed: string[] = [];
  const hashes = [...named];
  for (let from = 0; from < hashes.length; from += PAGE) {
    const asked = hashes.slice(from, from + PAGE);
    const text = 'select hash, what from audit_what where hash = any($1)';
    const rows = await database.run<{ hash: string; what: string }>({ text, values: [asked] });
    const sound = new Set(rows.filter(({ hash, what }) => whatHash(what) === hash).map(({ hash }) => hash));
    changed.push(...asked.filter(hash => !sound.has(hash)));
  }
  return changed;
}
