import type { PersonRef } from '../../domain/references.js';
import type { Evidence } from '../people-index.js';
import type { Hidden } from '../sensitive/hidden.js';
import { peopleCounted } from '../store/counts.js';
import type { On } from '../store/tables.js';
import { compare } from './compare.js';
import { weighed } from './judge.js';
import { commonness } from './match.js';
import { ofRecord } from './sought.js';

export interface ComparedPair {
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

type Pair = readonly [PersonRef, PersonRef];

/** What speaks for two records being one person's; null where one is not in the index or not to be known of. */
export async function comparedPair(on: On, pair: Pair, hidden: Hidden): Promise<ComparedPair | null> {
  const rows = await on
    .selectFrom('people_person')
    .selectAll()
    .where('ref', 'in', [...pair])
    .execute();
  const [one, other] = pair.map(ref => rows.find(row => row.ref === ref && !hidden(ref)));
  if (!one || !other) return null;
  const who = ofRecord(one);
  const { people } = await peopleCounted(on);
  const { confidence, evidence } = weighed(compare(who, ofRecord(other)), await commonness(on, { who, people }));
  return { confidence, evidence };
}
