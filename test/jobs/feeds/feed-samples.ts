import { join } from 'node:path';
import { feedReader } from '../../../src/adapters/dwp/reader.js';
import { stoppedClock } from '../../../src/domain/dates.js';
import { type PersonRef, personRef } from '../../../src/domain/references.js';
import type { FeedMeans } from '../../../src/jobs/feeds/means.js';
import { JOB_KINDS } from '../../../src/jobs/kinds.js';
import { loadMappings } from '../../../src/parameters/feeds/load-mappings.js';
import type { Evidence, PeopleIndex } from '../../../src/people/people-index.js';
import { auditLog } from '../../../src/platform/audit/audit-log.js';
import type { Database } from '../../../src/platform/database/database.js';
import { openJobs } from '../../../src/platform/jobs/jobs.js';

export const mappings = loadMappings(join(import.meta.dirname, '..', '..', '..', 'feeds'));

export const contentOfText = async function* (text: string) {
  yield Buffer.from(text);
};

/** Knows everybody whose number does not end in 99, by number and surname; those in 98 by surname alone. */
export const peopleByNumber: Pick<PeopleIndex, 'match'> = {
  match: async ({ nino }) => {
    const number = nino?.slice(2) ?? '99';
    if (number.endsWith('99')) return [];
    const fields: Evidence['field'][] = number.endsWith('98') ? ['SURNAME'] : ['NINO', 'SURNAME'];
    const evidence = fields.map(field => ({ field, agreement: 'SAME' as const, weight: 10 }));
    const person: PersonRef = personRef('civica', number);
    return [{ person, confidence: 1, weight: 20, verdict: 'CERTAIN', evidence }];
  },
};

export function feedsOn(database: Database, rest: Partial<FeedMeans> = {}): FeedMeans {
  const jobs = openJobs({ database, kinds: JOB_KINDS, pollSeconds: 0.5 });
  return {
    database,
    jobs,
    audit: auditLog({ database, clockNow: () => new Date('2026-11-23T09:00:00Z'), secret: Buffer.alloc(32, 7) }),
    clock: stoppedClock('2026-11-23T09:00:00Z'),
    mappings,
    reader: feedReader,
    people: peopleByNumber,
    contentKey: Buffer.alloc(32, 5),
    contentDays: 90,
    ...rest,
  };
}

export interface Notice {
  readonly sequence: number;
  readonly person: number;
  /** 1 to 12, of 2026. */
  readonly month: number;
  readonly pounds: number;
  readonly poison?: boolean;
}

const COLUMNS =
  'TYPE,SEQ,GENERATED,NINO,SURNAME,FORENAME,DOB,POSTCODE,CLAIM_START,STATUS,AP_START,AP_END,AWARD,EARNINGS';
const two = (n: number) => String(n).padStart(2, '0');

/** A line of version 1. The moment grows with the sequence. */
function line({ sequence, person, month, pounds, poison = false }: Notice): string {
  const at = new Date(Date.UTC(2026, 0, 1) + sequence * 1_000).toISOString().slice(0, 19);
  const number = `AA${String(person).padStart(6, '0')}A`;
  const ap = `01/${two(month)}/2026,28/${two(month)}/2026`;
  return `CHG,${sequence},${at}Z,${number},SURNAME${person},JO,01/02/1980,TE5 7AA,01/01/2026,${poison ? '?' : 'P'},${ap},${pounds}.00,`;
}

export const ucFile = (notices: readonly Notice[]): string =>
  `${[COLUMNS, ...notices.map(line), `TRL,${notices.length}${','.repeat(12)}`].join('\n')}\n`;
