import type { Call } from '../../adapters/ports/call.js';
import type { Casework } from '../../casework/casework.js';
import { keepGathered } from '../../casework/data-protection/commands.js';
import { systemActing } from '../../casework/system-acting.js';
import type { Clock } from '../../domain/dates.js';
import type { CaseRef, PersonRef } from '../../domain/references.js';
import type { Pseudonyms } from '../../platform/audit/pseudonyms.js';
import type { Database } from '../../platform/database/database.js';
import { whoLooked } from './looked.js';
import { heldCases, heldFromFeeds, heldLinks } from './own.js';
import type { PersonExport } from './page.js';
import type { Section } from './section.js';
import { heldUpstream, type Upstreams } from './upstream.js';

export interface Gathering {
  readonly casework: Casework;
  readonly database: Database;
  readonly ports: Upstreams;
  readonly people: Pseudonyms;
  readonly clock: Clock;
  /** How far back it is told who looked. */
  readonly lookedDays: number;
}

const TIME_MS = 120_000;
const DAY_MS = 86_400_000;

/** Gathers everything held about the person of a request. Done twice it is kept once: the key is the request's version. */
export async function gather(
  means: Gathering,
  data: { readonly request: string; readonly version: number },
): Promise<void> {
  const { casework, clock } = means;
  const acting = systemActing('subject-access', clock);
  const ref = data.request as CaseRef;
  const request = (await casework.cases.byRefs([ref], acting.caller)).get(ref);
  if (request === undefined || request.person === null || request.state !== 'GATHERING') return;
  const sections = await sectionsOf(means, request.person);
  const made: PersonExport = {
    made: clock.today().toString(),
    request: request.number,
    sections: sections.map(({ toLookAt: _, ...given }) => given),
  };
  const input = {
    case: ref,
    version: request.version,
    toLookAt: sections.flatMap(({ title, toLookAt }) => toLookAt.map(one => `${title}: ${one}`)),
    content: JSON.stringify(made),
  };
  const key = `gathered-${request.version}-${ref}`.slice(0, 100);
  const outcome = await casework.perform(keepGathered, { input, key, acting });
  // Gathered before, by a try whose end was not heard of: what was kept stands.
  if (outcome.kind === 'ChangeRefused') throw new Error('what was gathered could not be kept');
}

async function sectionsOf({ database, ports, people, clock, lookedDays }: Gathering, person: PersonRef) {
  const call: Call = {
    deadlineAt: performance.now() + TIME_MS,
    authority: 'gateway',
    staleAllowed: false,
    fresh: true,
  };
  const to = new Date(clock.now().epochMilliseconds);
  const from = new Date(to.getTime() - lookedDays * DAY_MS);
  const sections: Section[] = [
    ...(await heldUpstream(ports, person, call)),
    await heldCases(database, person),
    await heldFromFeeds(database, person),
    await heldLinks(database, person),
    await whoLooked(person, { database, people, from, to }),
  ];
  return sections;
}
