import { directResolvers } from '../../../src/server/graphql/direct-resolvers.js';
import { guildhallSchema } from '../../../src/server/graphql/schema.js';

describe('resolvers behind their fields', () => {
  it('leaves none to the slow wrapper', async () => {
    expect(directResolvers(await guildhallSchema())).toEqual([]);
  });
});
