import { aNonDependant } from '../../../support/household.js';
import { aScheme, codes, reductionBy } from './support.js';

const SHARE = '{kind: share, percent: 100}';

describe('a rebate for second adults in a scheme of a council', () => {
  it('is said not to be worked out where somebody else lives there, and only then', () => {
    const scheme = (rebate: boolean) =>
      aScheme({ calculation: SHARE, more: `award: {second_adult_rebate: ${rebate}}` });
    const others = { nonDependants: [{ people: [aNonDependant()] }] };
    expect(codes(reductionBy(scheme(true), others))).toEqual(['SECOND_ADULTS']);
    expect(codes(reductionBy(scheme(true)))).toEqual([]);
    expect(codes(reductionBy(scheme(false), others))).toEqual([]);
  });
});
