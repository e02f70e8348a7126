import { nonDependantDeduction } from '../../../../src/rules/housing-benefit/non-dependants/deduction.js';
import { aSituation, type Case, PENSIONER } from '../support.js';

type Person = Partial<NonNullable<Case['nonDependants']>[number]['people'][number]>;
const one = (given: Case, ...people: readonly Person[]) => {
  const situation = aSituation({
    ...given,
    nonDependants: [{ people: people.map((more, at) => ({ id: `nd${at}`, birthDate: '1980-01-01', ...more })) }],
  });
  const [unit] = situation.household.nonDependants;
  if (unit === undefined) throw new Error('there is a non-dependant');
  return nonDependantDeduction(unit, situation);
};
const amount = (given: Case, ...people: readonly Person[]) => one(given, ...people).figure?.value.toFixed() ?? null;
const job = (more: object, hoursPerWeek = 20) => ({ employments: [{ per: 'WEEK', hoursPerWeek, ...more }] });

describe('one non-dependant, or two who are a couple: HB Regs, reg. 74', () => {
  it('names them, and says of each who is spared why', () => {
    expect(one({}, {}).label).toBe('Non-dependant nd0');
    expect(one({}, {}, {}).label).toBe('Non-dependants who are a couple nd0 and nd1');
    expect(one({}, {}).findings).toEqual([]);
    expect(one({}, { detained: true }, {}).findings).toEqual([
      expect.objectContaining({
        subject: 'NON_DEPENDANT',
        code: 'DEDUCTION',
        person: 'nd0',
        given: false,
        reason: 'Nothing comes off for nd0: in prison or otherwise held',
        law: 'HB Regs, reg. 74',
      }),
    ]);
    expect(one({ adults: [{ birthDate: PENSIONER }] }, { detained: true }).findings[0]?.law).toMatch(/^HB\(SPC\) Regs/);
  });

  it.each`
    people                                                | assumed  | because
    ${[job({ gross: '500.00' })]}                         | ${false} | ${'pay before tax'}
    ${[job({ net: '400.00' })]}                           | ${true}  | ${'pay after tax'}
    ${[job({ gross: '500.00' }), job({ net: '400.00' })]} | ${true}  | ${'of one of the two'}
    ${[{ employments: [{ gross: '300.00', per: 'WEEK', hoursPerWeek: 10 }, { net: '100.00', per: 'WEEK', hoursPerWeek: 10 }] }]} | ${true} | ${'in one of two jobs'}
    ${[{}]}                                               | ${false} | ${'no pay at all'}
    ${[{ ...job({ net: '400.00' }), detained: true }]}    | ${false} | ${'nothing comes off for them anyway'}
  `('says where net pay stood for gross: $because', ({ people, assumed }) =>
    expect(one({}, ...people).assumption !== null).toBe(assumed),
  );
});

describe('who moved in during the award: HB(SPC) Regs, reg. 59(10) to (13)', () => {
  const old = { adults: [{ birthDate: PENSIONER }] };
  const since = (day: string) => ({ awards: { housingBenefit: { since: day } } });
  // 19.65 a week for who is not at work, 2025-26. An arrival of 1 May 2025 counts from Monday 3 November.
  it.each`
    given                                                   | movedInOn       | off        | because
    ${{ ...old, ...since('2025-01-01') }}                   | ${'2025-05-01'} | ${null}    | ${'within 26 weeks'}
    ${{ ...old, ...since('2025-01-01'), on: '2025-10-29' }} | ${'2025-05-01'} | ${null}    | ${'the last week of them'}
    ${{ ...old, ...since('2025-01-01'), on: '2025-11-05' }} | ${'2025-05-01'} | ${'19.65'} | ${'they are over'}
    ${{ ...old, ...since('2025-05-01') }}                   | ${'2025-05-01'} | ${'19.65'} | ${'there on the first day of the award'}
    ${{ ...old, ...since('2025-05-02') }}                   | ${'2025-05-01'} | ${'19.65'} | ${'there before it'}
    ${old}                                                  | ${'2025-05-01'} | ${null}    | ${'it is not stated when the award began'}
    ${{ ...old, ...since('2025-01-01') }}                   | ${null}         | ${'19.65'} | ${'it is not stated when they came'}
    ${{ ...old, claim: { route: 'NEW_CLAIM' } }}            | ${'2025-05-01'} | ${'19.65'} | ${'a new claim'}
    ${since('2025-01-01')}                                  | ${'2025-05-01'} | ${'19.65'} | ${'working age: at once'}
  `('$because: $off', ({ given, movedInOn, off }) => expect(amount(given, { movedInOn })).toBe(off));
});
