import pg from 'pg';
import { checkOf } from '../../../sandbox/academy/written.js';
import { accountRef, claimRef } from '../../../src/domain/references.js';
import { describeWithPostgres } from '../../support/services.js';
import { scratchDatabase } from '../../support/stores.js';
import {
  COPIED_AT,
  type Connected,
  connected,
  fillAcademy,
  optionsFor,
  SYSTEM,
  town,
  useAcademy,
} from '../academy/support/town.js';
import { portContract } from './ports-contract.js';

const HOUSEHOLDS = 50;
const shown = (number: string) => `${number}${checkOf(Number(number))}`;
const common = {
  system: SYSTEM,
  households: HOUSEHOLDS,
  account: (number: string) => accountRef(SYSTEM, shown(number)),
  claim: (number: string) => claimRef(SYSTEM, shown(number)),
};

describe('the ports before Academy, its tables in an embedded PostgreSQL', () => {
  const { connect, population } = useAcademy(HOUSEHOLDS);
  portContract({ ...common, population: () => population, product: () => connect() });
});

describeWithPostgres('the ports before Academy', url => {
  const scratch = scratchDatabase(url);
  const population = town(HOUSEHOLDS);
  let product: Connected | undefined;
  beforeAll(async () => {
    await scratch.create();
    const client = new pg.Client({ connectionString: scratch.url });
    await client.connect();
    await fillAcademy(client, { population, copiedAt: COPIED_AT }).finally(() => client.end());
    const { hostname: host, port, username: user, password, pathname } = new URL(scratch.url);
    const own = optionsFor({ host, port: Number(port || 5_432) });
    const connection = { ...own.connection, user, password: password || 'none', database: pathname.slice(1) };
    product = connected({ options: { ...own, connection }, connections: 4 });
  });
  afterAll(async () => {
    await product?.upstream.close();
    await scratch.drop();
  });
  portContract({
    ...common,
    population: () => population,
    product: () => {
      if (product === undefined) throw new Error('it is connected before the tests, not while they are described');
      return product;
    },
  });
});
