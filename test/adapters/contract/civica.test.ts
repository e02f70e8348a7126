import { civica } from '../../../src/adapters/civica/civica.js';
import { civicaOptions } from '../../../src/adapters/civica/config.js';
import { systemClock } from '../../../src/domain/dates.js';
import { accountRef, claimRef } from '../../../src/domain/references.js';
import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { ManagedUpstream } from '../../../src/platform/http/upstream-options.js';
import { useSandbox } from '../../support/sandbox.js';
import { type ProductUnderTest, portContract } from './ports-contract.js';

const HOUSEHOLDS = 50;

describe('the ports before Civica OpenRevenues', () => {
  const sandbox = useSandbox({ households: HOUSEHOLDS });
  let upstream: ManagedUpstream | undefined;
  let made: ProductUnderTest | undefined;
  const options = civicaOptions.parse({
    userId: 'guildhall',
    password: 'testshire',
    benefits: { claimTypes: { S: 'both' } },
  });
  const product = () => {
    upstream ??= createUpstream({
      system: 'civica',
      baseUrl: sandbox().civicaUrl,
      limits: { timeoutMs: 20_000, retry: { retries: 0 }, bulkhead: { running: 20, waiting: 500, waitMs: 60_000 } },
    });
    made ??= civica({ name: 'civica', options, upstream, clock: systemClock });
    return made;
  };
  afterAll(() => upstream?.close());

  portContract({
    system: 'civica',
    households: HOUSEHOLDS,
    population: () => sandbox().population,
    product,
    account: number => accountRef('civica', number),
    claim: number => claimRef('civica', number),
  });
});
