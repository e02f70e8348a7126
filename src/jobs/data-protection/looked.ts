import type { PersonRef } from '../../domain/references.js';
import type { Pseudonyms } from '../../platform/audit/pseudonyms.js';
import { whoRead } from '../../platform/audit/who-read.js';
import type { Database } from '../../platform/database/database.js';
import { OF_ANOTHER, type Section, section } from './section.js';

interface Looking {
  readonly database: Database;
  readonly people: Pseudonyms;
  readonly from: Date;
  readonly to: Date;
}

/** Who looked, by what they were and why; never by name. Looks of those who look into fraud are left out. */
export async function whoLooked(person: PersonRef, { database, people, from, to }: Looking): Promise<Section> {
  const { reads, more } = await whoRead(database, people, { reference: person, from, to, maxGroups: 50_000 });
  return section({
    title: 'Who looked at your records',
    heldIn: 'guildhall',
    content: reads
      .filter(({ purpose }) => purpose !== 'fraud')
      .map(({ at, callerClass, purpose, outcome, what }) => ({ at, callerClass, purpose, outcome, what })),
    leftOut: [{ what: 'Names of those who looked', why: OF_ANOTHER }],
    toLookAt: more ? ['There are more looks than an export takes: ask guildhall audit who by days.'] : [],
  });
}
