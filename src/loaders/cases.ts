import DataLoader from 'dataloader';
import type { Case } from '../casework/case.js';
import type { CaseRef } from '../domain/references.js';
import { hiddenNow, type LoadScope } from './scope.js';

const MAX_BATCH = 50;

/** Cases of the gateway's own. One that the caller may not open answers as one that does not exist. */
export const caseLoader = (scope: LoadScope): DataLoader<CaseRef, Case | null, string> =>
  new DataLoader<CaseRef, Case | null, string>(
    async refs => {
      const { cases, caller, reads } = scope;
      const [found, hidden] = await Promise.all([cases.byRefs(refs, caller), hiddenNow(scope)]);
      return refs.map(ref => {
        const one = found.get(ref) ?? null;
        if (one?.person && hidden(one.person)) return null;
        if (one !== null && one.person !== null) reads.saw(one.person);
        return one;
      });
    },
    { name: 'case', maxBatchSize: MAX_BATCH },
  );
