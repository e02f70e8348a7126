import { gathered } from '../../domain/gathered.js';
import type { Working } from '../../domain/working.js';
import { carerAddition } from './carer-addition.js';
import { childAdditions } from './child-addition.js';
import { type CreditCase, ofTheLaw, type Reached } from './credit-case.js';
import { housingCosts } from './housing-costs.js';
import { severeDisabilityAddition } from './severe-disability.js';

const LAW = 'SPCA 2002, s. 2(3)';

/** The appropriate minimum guarantee: the standard one and the additions. SPCA 2002, s. 2(3); SI 2002/1792, reg. 6. */
export function appropriateGuarantee(credit: CreditCase): Reached {
  const additions = [
    { note: 'Severe disability', ...severeDisabilityAddition(credit) },
    { note: 'Carer', ...carerAddition(credit) },
    { note: 'Children', ...childAdditions(credit) },
    { note: 'Housing costs', ...housingCosts(credit) },
  ];
  const present = additions.filter(({ working }) => !working.amount.isZero());
  return {
    working: credit.sink.sum([
      { of: standardGuarantee(credit), note: 'Standard minimum guarantee', law: LAW },
      ...present.map(({ working, note }) => ({ of: working, note, law: LAW })),
    ]),
    findings: gathered(additions, ({ findings }) => findings),
  };
}

const standardGuarantee = ({ adults, law: { pensionCredit: law }, sink }: CreditCase): Working =>
  ofTheLaw(sink, adults.length > 1 ? law.minimumGuaranteeCouple : law.minimumGuaranteeSingle);
