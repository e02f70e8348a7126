import { APPEAL_KINDS } from './appeals/appeal-kinds.js';
import { authorisation } from './authorisation/authorisation.js';
import { backOfficeTask } from './back-office/task.js';
import type { CaseKind } from './case-kind.js';

/** Every kind of case there is. */
export const CASE_KINDS: readonly CaseKind[] = [backOfficeTask, authorisation, ...Object.values(APPEAL_KINDS)];

export const kindOf = (name: string): CaseKind | null => CASE_KINDS.find(kind => kind.name === name) ?? null;
