import DataLoader from 'dataloader';
import type { Case } from '../casework/case.js';
import type { CaseRef } from '../domain/references.js';
import type { LoadScope } from './scope.js';

const MAX_BATCH = 50;

/** Cases of the gateway's own. One that the caller may not open answers as one that does not exist. */
export const caseLoader = ({ cases, caller, reads }: LoadScope): DataLoader<CaseRef, Case | null, string> =>
  new DataLoader<CaseRef, Case | null, string>(
    async refs => {
      const found = await cases.byRefs(refs, caller);
      return refs.map(ref => {
        const one = found.get(ref) ?? null;
        if (one !== null && one.person !== null) reads.saw(one.person);
        return one;
      });
    },
    { name: 'case', maxBatchSize: MAX_BATCH },
  );
