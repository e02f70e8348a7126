import { loadStatute } from '../../src/parameters/load-statute.js';

describe('the schemes that are kept', () => {
  it('load', () => {
    expect(loadStatute('parameters').localSchemes.all.length).toBe(23);
  });
});
