import type { Benefits } from '../adapters/ports/benefits.js';
import type { Call } from '../adapters/ports/call.js';
import type { CouncilTax } from '../adapters/ports/council-tax.js';
import type { Documents } from '../adapters/ports/documents.js';
import type { CaseReads } from '../casework/store/case-reads.js';
import { type Caller, mayOpen } from '../domain/caller.js';
import type { PersonRef } from '../domain/references.js';
import type { Reads } from './reads.js';

export interface Ports {
  readonly councilTax: CouncilTax;
  readonly benefits: Benefits;
  readonly documents: Documents;
}

/** What the loaders of one request share. */
export interface LoadScope {
  readonly ports: Ports;
  readonly cases: CaseReads;
  readonly caller: Caller;
  readonly call: Call;
  readonly reads: Reads;
}

/** Row ownership: somebody else's record answers like one that does not exist, and the attempt is noted. */
export function opens({ caller, reads }: LoadScope, person: PersonRef): boolean {
  if (mayOpen(caller, person)) return true;
  reads.refused(person);
  return false;
}
