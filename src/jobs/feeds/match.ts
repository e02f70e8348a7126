import { matchCause, openItem, overtakeItem } from '../../casework/feeds/open-item.js';
import { type OnFeeds, onFeeds, type SubjectState } from '../../casework/feeds/store/tables.js';
import type { Work } from '../../casework/work.js';
import { isoDate } from '../../domain/dates.js';
import { type FeedKind, MATCH_WITHIN_DAYS } from '../../domain/feeds/kinds.js';
import type { Evidence, FeedMapping } from '../../domain/feeds/mapping.js';
import type { PersonRef } from '../../domain/references.js';
import type { PersonMatch } from '../../people/people-index.js';
import { type FeedMeans, mappingNamed } from './means.js';
import { opensActions } from './open-actions.js';
import { working } from './within.js';

/** Few enough that the embedded store is soon free for others. */
const AT_ONCE = 100;
/** More records in one system than any person has. */
const MOST_RECORDS = 20;

interface Subject {
  readonly subject: string;
  readonly kind: string;
  readonly mapping: string;
  readonly version: number;
  readonly nino: string | null;
  readonly surname: string | null;
  readonly forename: string | null;
  readonly date_of_birth: string | null;
  readonly postcode: string | null;
}

interface Found {
  readonly state: Exclude<SubjectState, 'WAITING' | 'NOT_OURS'>;
  readonly people: readonly PersonRef[];
}

/** Says whose every waiting record is, and opens the work that records ask for. Ends when nothing waits. */
export async function matchAll(means: FeedMeans, told?: (matched: number) => void): Promise<void> {
  let matched = 0;
  for (;;) {
    const waiting = await waitingSubjects(onFeeds(means.database.kysely));
    if (waiting.length === 0) break;
    // Before the transaction: the embedded store has one connection, and the index may want it.
    const found = await Promise.all(waiting.map(subject => foundFor(means, subject)));
    await means.boundary?.('match');
    await means.database.transaction(
      transaction =>
        working(means, transaction, async work => {
          for (const [n, subject] of waiting.entries()) {
            const one = found[n];
            if (one !== undefined) await settle(work, subject, one);
          }
        }),
      { attempts: 3 },
    );
    await means.boundary?.('match-held');
    matched += waiting.length;
    told?.(matched);
  }
  while (await opensActions(means)) await means.boundary?.('match-held');
}

const waitingSubjects = (on: OnFeeds): Promise<Subject[]> =>
  on
    .selectFrom('feed_subject')
    .select(['subject', 'kind', 'mapping', 'version', 'nino', 'surname', 'forename', 'date_of_birth', 'postcode'])
    .where('state', '=', 'WAITING')
    .orderBy('subject')
    .limit(AT_ONCE)
    .execute();

async function foundFor({ people, mappings }: FeedMeans, subject: Subject): Promise<Found> {
  const { nino, surname, forename, date_of_birth: born, postcode } = subject;
  const matches = await people.match(
    {
      nino,
      name: surname === null ? null : { surname, forenames: forename },
      birthDate: born === null ? null : isoDate(born),
      postcode,
    },
    { first: MOST_RECORDS },
  );
  const mapping = mappingNamed(mappings, subject.mapping);
  const sure = matches.filter(match => isEnough(match, mapping));
  if (sure.length > 0) return { state: 'MATCHED', people: sure.map(({ person }) => person) };
  if (matches.length === 0) return { state: 'NOBODY', people: [] };
  return { state: matches.length === 1 ? 'UNSURE' : 'SEVERAL', people: [] };
}

/** Certain in the index's own reckoning, and in what the mapping asks for. */
function isEnough({ verdict, evidence }: PersonMatch, mapping: FeedMapping | null): boolean {
  if (verdict !== 'CERTAIN' || mapping === null) return false;
  const same = new Set<string>(evidence.flatMap(one => (one.agreement === 'SAME' ? one.field : [])));
  return mapping.matching.enough.some(set => set.every((field: Evidence) => same.has(field)));
}

const REASONS = { NOBODY: 'NOBODY_MATCHES', SEVERAL: 'SEVERAL_MATCH', UNSURE: 'MATCH_UNSURE' } as const;

/** Writes what was found, unless what was told has changed meanwhile: then it is found again. */
async function settle(work: Work, { subject, version, kind }: Subject, { state, people }: Found): Promise<void> {
  const on = onFeeds(work.transaction);
  const held = await on
    .updateTable('feed_subject')
    .set({ state })
    .where('subject', '=', subject)
    .where('version', '=', version)
    .where('state', '=', 'WAITING')
    .returning('subject')
    .executeTakeFirst();
  if (held === undefined) return;
  await on.deleteFrom('feed_subject_person').where('subject', '=', subject).execute();
  if (state !== 'MATCHED') return ask(work, { subject, kind: kind as FeedKind, reason: REASONS[state] });
  await on
    .insertInto('feed_subject_person')
    .values(people.map(person => ({ subject, person })))
    .execute();
  for (const person of people) work.touched.add(person);
  await overtakeItem(work, matchCause(subject), 'Told again, so that a rule says whose it is.');
}

interface Asking {
  readonly subject: string;
  readonly kind: FeedKind;
  readonly reason: (typeof REASONS)[keyof typeof REASONS];
}

async function ask(work: Work, { subject, kind, reason }: Asking): Promise<void> {
  const days = MATCH_WITHIN_DAYS[kind];
  await openItem(work, {
    cause: matchCause(subject),
    facts: { reason, kind, subject, record: null, file: null, count: null },
    due: { on: work.today.add({ days }), why: `Whose a record is has to be said within ${days} days` },
  });
}
