import type { CaseRef } from '../../domain/references.js';
import { onCasework } from '../store/case-rows.js';
import type { Work } from '../work.js';
import { evidenceRequest } from './request.js';

/** A request for evidence as what waits for it needs to know it. */
export interface EvidenceAsked {
  readonly number: string;
  readonly state: string;
  readonly ended: boolean;
}

const MOST = 50;

/** What was asked for about a case and not taken back, the newest first. */
export async function evidenceAbout({ transaction }: Work, about: CaseRef): Promise<readonly EvidenceAsked[]> {
  const rows = await onCasework(transaction)
    .selectFrom('casework_case')
    .select(['number', 'state', 'closed_at'])
    .where('kind', '=', evidenceRequest.name)
    .where('about', '=', about)
    .where('state', '<>', 'WITHDRAWN')
    .orderBy('number', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(({ number, state, closed_at }) => ({ number: `W${number}`, state, ended: closed_at !== null }));
}
