import type { Case } from '../../casework/case.js';
import type { CasePage } from '../../casework/store/case-pages.js';
import type { Reads } from '../../loaders/reads.js';
import type { Connection } from '../../schema/connection.js';

/** A page of cases as a connection. Their customers are noted, for a page of work says much about them. */
export function casePage({ cases, more, total }: CasePage, reads: Reads): Connection<Case> {
  for (const { person } of cases) if (person !== null) reads.saw(person);
  return {
    nodes: cases,
    totalCount: total,
    source: null,
    get edges() {
      return cases.map(one => ({ cursor: one.number, node: one }));
    },
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: false,
      startCursor: cases[0]?.number ?? null,
      endCursor: cases.at(-1)?.number ?? null,
    },
  };
}
