import { childcareCosts } from '../../../../src/rules/universal-credit/elements/childcare-costs.js';
import { aCase, adult, child, type Facts, job } from '../support.js';

const care = (amount: string, per: 'WEEK' | 'MONTH' = 'MONTH', registered = true) => ({
  childcare: { amount, per, registered },
});
const worker = (id: string) => adult(id, { employments: [job('300.00', 4)] });
const amount = (facts: Facts) => childcareCosts(aCase(facts)).working.amount.toFixed();
const one = (more: object, adults = [worker('ann')]) => amount({ adults, children: [child('c1', '2022-01-01', more)] });

describe('childcare costs element: SI 2013/376, regs 31 to 34', () => {
  it.each`
    more                              | expected     | because
    ${care('600.00')}                 | ${'510.00'}  | ${'85%'}
    ${care('1260.10')}                | ${'1071.09'} | ${'85% is 1,071.085, half a penny up'}
    ${care('1260.11')}                | ${'1071.09'} | ${'the most for one child'}
    ${care('3000.00')}                | ${'1071.09'} | ${'and however much is paid'}
    ${care('150.00', 'WEEK')}         | ${'552.50'}  | ${'150.00 x 52 / 12 = 650.00, 85% of it'}
    ${care('600.00', 'MONTH', false)} | ${'0.00'}    | ${'care that is not registered'}
  `('$because', ({ more, expected }) => expect(one(more)).toBe(expected));

  it('the higher maximum needs charges for two, not two children', () => {
    const adults = [worker('ann')];
    const free = child('c2', '2021-01-01');
    expect(amount({ adults, children: [child('c1', '2022-01-01', care('3000.00')), free] })).toBe('1071.09');
    expect(
      amount({
        adults,
        children: [child('c1', '2022-01-01', care('3000.00')), child('c2', '2021-01-01', care('1.00'))],
      }),
    ).toBe('1836.16');
  });

  it.each`
    adults                                                              | expected    | because
    ${[adult('ann')]}                                                   | ${'0.00'}   | ${'nobody works'}
    ${[worker('ann'), worker('bob')]}                                   | ${'510.00'} | ${'(1) both work, any hours'}
    ${[worker('ann'), adult('bob')]}                                    | ${'0.00'}   | ${'one could look after the child'}
    ${[worker('ann'), adult('bob', { ucWorkCapability: 'LCW' })]}       | ${'510.00'} | ${'(1)(b)(i) limited capability for work'}
    ${[worker('ann'), adult('bob', { carer: { regular: true } })]}      | ${'510.00'} | ${'(1)(b)(ii) a carer'}
    ${[worker('ann'), adult('bob', { absentSince: '2026-04-01' })]}     | ${'510.00'} | ${'(1)(b)(iii) away for a time'}
    ${[worker('ann'), adult('bob', { inHospitalSince: '2026-04-01' })]} | ${'510.00'} | ${'(1)(b)(iii) away in hospital'}
    ${[worker('ann'), adult('bob', { detainedSince: '2026-04-01' })]}   | ${'510.00'} | ${'(1)(b)(iii) away in custody'}
  `('work condition, reg. 32: $because', ({ adults, expected }) => expect(one(care('600.00'), adults)).toBe(expected));

  it('ends on 1 September after the 16th birthday', () => {
    const teen = (from: string) =>
      amount({
        from,
        adults: [worker('ann')],
        children: [child('c1', '2010-03-01', { ...care('100.00'), qualifyingYoungPerson: true })],
      });
    expect(teen('2026-07-06')).toBe('85.00');
    expect(teen('2026-09-06')).toBe('0.00');
  });
});
