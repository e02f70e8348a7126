import { mayUse, ORIGIN_USES } from '../../domain/origin-uses.js';
import { ORIGINS } from '../../domain/permissions.js';
import type { PersonRef } from '../../domain/references.js';
import type { Database } from '../../platform/database/database.js';
import { OF_ANOTHER, type Section, section } from './section.js';

const HERE = 'guildhall';
/** More than anybody has: one more fails, so that nothing is left out in silence. */
const MOST_ROWS = 10_000;

interface CaseRow {
  readonly number: number;
  readonly kind: string;
  readonly state: string;
  readonly open_to: string;
  readonly facts: unknown;
  readonly events: unknown;
}

const CASES = `select c.number, c.kind, c.state, c.open_to, c.facts, (
    select coalesce(jsonb_agg(jsonb_build_object('on', e.at, 'done', e.action, 'by', e.actor_class, 'for', e.purpose,
      'said', case when c.open_to = 'customer' then e.reason end) order by e.version), '[]')
    from casework_event e where e.case_id = c.id
  ) as events
  from casework_case c where c.person = $1 order by c.number limit ${MOST_ROWS + 1}`;

/**
 * The cases of a person. What is looked into as fraud is neither given nor told of, to the officer who sends the export
 * neither: DPA 2018, Sch. 2, para. 2. Whoever looks into it finds it by that purpose.
 */
export async function heldCases(database: Database, person: PersonRef): Promise<Section> {
  const rows = bounded(await database.run<CaseRow>({ text: CASES, values: [person] }));
  const told = rows.filter(({ open_to }) => open_to !== 'fraud');
  const staff = told.filter(({ open_to }) => open_to === 'staff').length;
  return section({
    title: 'Cases',
    heldIn: HERE,
    content: told.map(({ number, kind, state, open_to, facts, events }) => ({
      number: `W${number}`,
      kind,
      state,
      events,
      ...(open_to === 'customer' && { facts }),
    })),
    leftOut: [{ what: 'Names of officers', why: OF_ANOTHER }],
    toLookAt: [
      ...(staff > 0
        ? [`Cases that staff alone see: ${staff}. Their content is not in the export; look it through.`]
        : []),
    ],
  });
}

interface FeedRow {
  readonly kind: string;
  readonly origin: string;
  readonly period: string | null;
  readonly fields: unknown;
}

/** What others told of the person. Each origin has its own law; what that keeps from the person is named, with the law. */
export async function heldFromFeeds(database: Database, person: PersonRef): Promise<Section> {
  const rows = bounded(await feedRows(database, person));
  const may = (origin: string) => ORIGINS.some(known => known === origin && mayUse(known, 'resident', 'self-service'));
  const closed = ORIGINS.filter(origin => !may(origin));
  return section({
    title: 'What others have told the council',
    heldIn: HERE,
    content: rows
      .filter(({ origin }) => may(origin))
      .map(({ kind, origin, period, fields }) => ({ kind, origin, period, fields })),
    // Whether or not there is any: to say so only where there is would tell.
    leftOut: closed.map(origin => ({
      what: `Whatever ${origin.toUpperCase()} may have told`,
      why: `${ORIGIN_USES[origin]['self-service'].law}. Ask ${origin.toUpperCase()} itself.`,
    })),
  });
}

async function feedRows(database: Database, person: PersonRef): Promise<FeedRow[]> {
  const there = `select to_regclass('feed_record') is not null and to_regclass('feed_subject_person') is not null as there`;
  const [found] = await database.run<{ there: boolean }>({ text: there });
  if (found?.there !== true) return [];
  return database.run<FeedRow>({
    text: `select r.kind, r.origin, r.period, r.fields from feed_record r join feed_subject_person p using (subject)
      where p.person = $1 order by r.id limit ${MOST_ROWS + 1}`,
    values: [person],
  });
}

/** The gateway's index: hashes and sounds of what is above, and which other records are taken for the same person's. */
export async function heldLinks(database: Database, person: PersonRef): Promise<Section> {
  const [found] = await database.run<{ there: boolean }>({
    text: `select to_regclass('people_link') is not null as there`,
  });
  const links =
    found?.there === true
      ? await database.run<{ a: string; b: string; confidence: number }>({
          text: `select a, b, confidence from people_link where state = 'CONFIRMED' and (a = $1 or b = $1) order by a, b limit 1000`,
          values: [person],
        })
      : [];
  return section({
    title: 'Records taken for yours',
    heldIn: HERE,
    content: links.map(({ a, b, confidence }) => ({ record: a === person ? b : a, confidence })),
    toLookAt: links.length > 0 ? [`Linked records: ${links.length}. Each needs an export of its own.`] : [],
  });
}

function bounded<Row>(rows: Row[]): Row[] {
  if (rows.length > MOST_ROWS) throw new RangeError('more is held about one person than an export takes');
  return rows;
}
