import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { aChild, aHousehold, aNonDependant } from '../../support/household.js';

const SECRET = 'Rumpelstiltskin';
const whole = {
  claim: { assessedOn: '2026-11-22' },
  adults: [{ id: 'claimant', birthDate: '1986-06-01' }],
  home: { tenure: 'PRIVATE' },
};
const problemsOf = (input: object): string[] => {
  const read = readHousehold({ ...whole, ...input });
  return read.ok ? [] : read.problems.map(({ field, message }) => `${field} ${message}`);
};
const claimant = (more: object) => ({ adults: [{ id: 'claimant', birthDate: '1986-06-01', ...more }] });

describe('a household', () => {
  it('needs a day, an adult and a home, and fills in the rest', () => {
    expect(aHousehold()).toMatchObject({
      children: [],
      capital: [],
      councilTax: null,
      adults: [{ residency: 'ELIGIBLE', ucWorkCapability: 'NONE', carer: { allowance: 'NONE' }, student: null }],
      home: { nation: 'ENGLAND', greaterLondon: false, rent: { rentFreeWeeks: 0, liablePeople: 1, services: [] } },
      awards: { universalCredit: null, legacy: [] },
    });
  });

  it.each`
    because                             | input                                                                                        | field
    ${'a day that does not exist'}      | ${{ claim: { assessedOn: '2026-02-30' } }}                                                   | ${'claim.assessedOn must be a day that exists'}
    ${'nobody in it'}                   | ${{ adults: [] }}                                                                            | ${'adults must be the claimant, or claimant and partner'}
    ${'three adults'}                   | ${{ adults: [1, 2, 3].map(at => ({ id: `a${at}`, birthDate: '1986-06-01' })) }}              | ${'adults must be the claimant, or claimant and partner'}
    ${'two people of one id'}           | ${{ children: [{ id: 'claimant', birthDate: '2020-01-01' }] }}                               | ${'adults must not share an id'}
    ${'an unknown tenure'}              | ${{ home: { tenure: SECRET } }}                                                              | ${'home.tenure must be one of COUNCIL, '}
    ${'pay both ways'}                  | ${claimant({ employments: [{ gross: '1.00', net: '1.00', per: 'WEEK', hoursPerWeek: 1 }] })} | ${'adults[0].employments[0].gross must be stated, or else net'}
    ${'pay neither way'}                | ${claimant({ employments: [{ per: 'WEEK', hoursPerWeek: 1 }] })}                             | ${'adults[0].employments[0].gross must be stated, or else net'}
    ${'169 hours'}                      | ${claimant({ employments: [{ gross: '1.00', per: 'WEEK', hoursPerWeek: 169 }] })}            | ${'adults[0].employments[0].hoursPerWeek must be a number of hours from 0 to 168'}
    ${'two rates of one component'}     | ${claimant({ disabilityAwards: ['PIP_MOBILITY_STANDARD', 'PIP_MOBILITY_ENHANCED'] })}        | ${'adults[0].disabilityAwards must name each component once'}
    ${'a carer paid without an income'} | ${claimant({ carer: { allowance: 'PAID' } })}                                                | ${'adults[0].carer.allowance must be PAID exactly where'}
    ${'an income without a paid carer'} | ${claimant({ incomes: [{ kind: 'CARERS_ALLOWANCE', amount: '86.45', per: 'WEEK' }] })}       | ${'adults[0].carer.allowance must be PAID exactly where'}
    ${'care for a stranger'}            | ${claimant({ carer: { caresFor: 'nobody' } })}                                               | ${'adults[0].carer.caresFor must be somebody named here'}
    ${'capital of a child'}             | ${{ capital: [{ kind: 'SAVINGS', owner: 'child', value: '1.00' }] }}                         | ${'capital[0].owner must be the claimant or the partner'}
    ${'a negative amount'}              | ${{ capital: [{ kind: 'SAVINGS', value: '-1.00' }] }}                                        | ${'capital[0].value must be an amount in pounds from 0 to 999999999.99'}
    ${'a field of another form'}        | ${{ [SECRET]: SECRET }}                                                                      | ${' has a field that is not known here'}
  `('refuses $because and says where', ({ input, field }) => {
    expect(problemsOf(input).join('\n')).toContain(field);
  });

  it('never says what was sent', () => {
    const wrong = {
      claim: { assessedOn: SECRET, route: SECRET },
      adults: [
        { id: `${SECRET} !`, birthDate: SECRET, sex: SECRET, incomes: [{ kind: SECRET, amount: SECRET, per: SECRET }] },
      ],
      children: [
        { id: SECRET, birthDate: '2020-01-01', childcare: { amount: SECRET, per: 'WEEK', registered: SECRET } },
      ],
      home: {
        tenure: SECRET,
        rent: { amount: SECRET, per: SECRET, rentFreeWeeks: SECRET, services: [{ kind: SECRET, [SECRET]: 1 }] },
      },
      councilTax: { amount: SECRET, per: SECRET, band: SECRET },
      awards: { legacy: [SECRET] },
    };
    const said = problemsOf(wrong);
    expect(said.length).toBeGreaterThan(10);
    expect(said.join('\n')).not.toContain(SECRET);
  });

  it.each`
    list               | input
    ${'children'}      | ${{ children: Array.from({ length: 21 }, (_, at) => aChild('2020-01-01', { id: `c${at}` })) }}
    ${'nonDependants'} | ${{ nonDependants: Array.from({ length: 13 }, (_, at) => ({ people: [aNonDependant({ id: `n${at}` })] })) }}
    ${'capital'}       | ${{ capital: Array.from({ length: 41 }, () => ({ kind: 'CASH', value: '1.00' })) }}
  `('bounds its $list', ({ list, input }) => expect(problemsOf(input).join()).toContain(`${list} must be at most`));

  it('names at most twenty problems at once', () => {
    const capital = Array.from({ length: 40 }, () => ({ kind: SECRET, value: '1.00' }));
    expect(problemsOf({ capital })).toHaveLength(20);
  });
});
