import { APPEAL_KINDS } from './appeals/appeal-kinds.js';
import { authorisation } from './authorisation/authorisation.js';
import { backOfficeTask } from './back-office/task.js';
import type { CaseKind } from './case-kind.js';
import { personLinkCase } from './links/kind.js';
import { brokenGlass } from './sensitive/kind.js';

/** Every kind of case there is. */
export const CASE_KINDS: readonly CaseKind[] = [
  personLinkCase,
  brokenGlass,
  backOfficeTask,
  authorisation,
  ...Object.values(APPEAL_KINDS),
];

export const kindOf = (name: string): CaseKind | null => CASE_KINDS.find(kind => kind.name === name) ?? null;
