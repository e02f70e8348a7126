import { benefitDispute, benefitReasons, reductionReasons } from '../../../src/casework/notices/matters/rights.js';
import { someParticulars } from './support.js';

describe('how to ask for reasons', () => {
  // HB Regs, reg. 90(2) and SI 2012/2885, Sch. 8 para. 12(5) ask for writing; SI 2001/1002, reg. 20(1)(b) for a signed appeal.
  it.each([
    ['housing benefit', benefitReasons],
    ['council tax reduction', reductionReasons],
  ])('is in writing within a month, and unsigned, for %s', (_, of) => {
    const said = JSON.stringify(of(someParticulars()));
    expect(said).toContain('Write to us within 1 month of the date of this letter.');
    expect(said).toContain('Your last day to ask is 10 July 2026.');
    expect(said).not.toContain('sign');
  });

  it('differs from an appeal, which has to be signed', () =>
    expect(JSON.stringify(benefitDispute(someParticulars()))).toContain(
      'and sign your letter. We will send your appeal',
    ));
});
