import DataLoader from 'dataloader';
import type { PersonRef } from '../domain/references.js';
import type { PersonLink } from '../people/links/links-of.js';
import type { LoadScope } from './scope.js';

const MAX_BATCH = 50;

/** What officers hold of each record and others. */
export const linkLoader = ({ people }: LoadScope): DataLoader<PersonRef, readonly PersonLink[], string> =>
  new DataLoader<PersonRef, readonly PersonLink[], string>(
    async refs => {
      const found = await people.linksOf(refs);
      return refs.map(ref => found.get(ref) ?? []);
    },
    { name: 'links', maxBatchSize: MAX_BATCH },
  );
