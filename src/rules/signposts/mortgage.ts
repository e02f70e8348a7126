import { type Suggestion, signpost } from './signpost.js';

/** An owner on universal credit or pension credit: a loan towards mortgage interest, repaid when the home is sold. */
export const suggestMortgageInterest: Suggestion = ({ household: { home }, universalCredit, pensionCredit }) =>
  (home.tenure === 'OWNER' || home.tenure === 'SHARED_OWNERSHIP') &&
  (universalCredit?.entitled || pensionCredit?.entitled)
    ? signpost({
        code: 'SUPPORT_FOR_MORTGAGE_INTEREST',
        why: 'The home is owned, and neither credit has an amount for a mortgage',
        effect: 'It is a loan secured on the home and no income',
        law: 'SI 2017/725',
        verified: 2,
        basis: 'Turn2us, support for mortgage interest; UCE Plus, homeowners',
      })
    : null;
