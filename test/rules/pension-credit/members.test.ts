import { codesOf } from '../universal-credit/support.js';
import { credit, credits, old } from './support.js';

const ann = (more: object = {}) => old('ann', '150.00', more);
const bob = (more: object = {}) => old('bob', '100.00', more);

describe('who is of the household: SI 2002/1792, reg. 5(1)', () => {
  it.each`
    adults                                                           | amounts                 | because
    ${[ann(), bob()]}                                                | ${'113.25 0.00 113.25'} | ${'a couple: 363.25 - 250.00'}
    ${[ann(), bob({ residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' })]} | ${'88.00 0.00 88.00'}   | ${'(h): a single person, 238.00 - 150.00'}
    ${[ann({ residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' }), bob()]} | ${'138.00 0.00 138.00'} | ${'(h) whichever of them it is: 238.00 - 100.00'}
    ${[ann(), bob({ detainedSince: '2026-11-01' })]}                 | ${'88.00 0.00 88.00'}   | ${'(c)(ii): in custody'}
    ${[ann(), bob({ detainedSince: '2026-11-22' })]}                 | ${'113.25 0.00 113.25'} | ${'in custody from the day after'}
    ${[ann(), bob({ absentSince: '2025-11-21' })]}                   | ${'88.00 0.00 88.00'}   | ${'(a)(ii): away for a day more than 52 weeks'}
    ${[ann(), bob({ absentSince: '2025-11-22' })]}                   | ${'113.25 0.00 113.25'} | ${'away for 52 weeks'}
    ${[ann(), bob({ inHospitalSince: '2025-11-21' })]}               | ${'113.25 0.00 113.25'} | ${'in hospital, which may take somewhat longer'}
    ${[ann(), bob({ residency: 'NOT_HABITUALLY_RESIDENT' })]}        | ${'113.25 0.00 113.25'} | ${'only the claimant has to be habitually resident'}
    ${[ann({ residency: 'NOT_HABITUALLY_RESIDENT' }), bob()]}        | ${'113.25 0.00 113.25'} | ${'and the partner can be the claimant'}
  `('$because', ({ adults, amounts }) => expect(credits({ adults })).toBe(amounts));

  it.each`
    more                                               | code                      | because
    ${{ detainedSince: '2026-11-01' }}                 | ${'PRISONER'}             | ${'reg. 6(2): nothing for a prisoner'}
    ${{ residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' }} | ${'NOT_IN_GREAT_BRITAIN'} | ${'IAA 1999, s. 115'}
    ${{ residency: 'NO_RIGHT_TO_RESIDE' }}             | ${'NOT_IN_GREAT_BRITAIN'} | ${'reg. 2'}
  `('nobody is left: $because', ({ more, code }) => {
    const result = credit({ adults: [ann(more)] });
    expect(result.entitled).toBe(false);
    expect(codesOf(result)).toEqual([code]);
  });

  it('what the one who is left out holds does not count', () => {
    const capital = [{ kind: 'SAVINGS' as const, value: '20000.00', owner: 'bob' }];
    const left = [ann(), bob({ detainedSince: '2026-11-01' })];
    expect(credit({ adults: left, capital }).capital.toFixed()).toBe('0.00');
    expect(credit({ adults: [ann(), bob()], capital }).capital.toFixed()).toBe('20000.00');
  });
});

describe('what a person should look at', () => {
  it('a partner left out, and a State Pension that nobody has stated', () => {
    const { warnings, working } = credit({
      adults: [ann({ incomes: [] }), bob({ detainedSince: '2026-11-01' })],
    });
    expect(warnings).toEqual([expect.stringContaining('No State Pension of ann'), expect.stringContaining('bob')]);
    expect(working.steps.flatMap(({ assumptions }) => assumptions)).toEqual(expect.arrayContaining([...warnings]));
  });

  it('income that a person has to place', () => {
    const incomes = [
      { kind: 'STATE_PENSION' as const, amount: '150.00', per: 'WEEK' as const },
      { kind: 'PROPERTY_RENT' as const, amount: '50.00', per: 'WEEK' as const },
    ];
    expect(credit({ adults: [ann({ incomes })] }).warnings).toEqual([expect.stringContaining('a person has to say')]);
  });

  it('nothing where everything is known', () => expect(credit({ adults: [ann()] }).warnings).toEqual([]));
});
