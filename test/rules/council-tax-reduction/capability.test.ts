import { reductionOf } from './support.js';

// The tax is 35.00 a week, the day 4 June 2025: couple 144.65, support component 48.50, enhanced disability premium 30.25.
const born = { birthDate: '1985-01-01' };
const esa = (phase: 'ASSESSMENT' | 'MAIN', component: 'NONE' | 'SUPPORT', amount: string) => ({
  ...born,
  esa: { phase, component },
  incomes: [{ kind: 'ESA_CONTRIBUTORY' as const, amount, per: 'WEEK' as const }],
});
const at16Hours = (more: object = {}) => ({
  ...born,
  employments: [{ net: '200.00', per: 'WEEK' as const, hoursPerWeek: 16 }],
  ...more,
});
const PIP = { disabilityAwards: ['PIP_MOBILITY_STANDARD' as const] };

/** What the scheme finds, as text, and the earnings left out. */
function found(adults: Parameters<typeof reductionOf>[0]['adults']) {
  const { applicableAmount, income, reduction } = reductionOf({ adults });
  return [applicableAmount?.toFixed(), income?.toFixed(), reduction.perWeek.toFixed()];
}

describe('employment and support allowance and work, in the working-age means test', () => {
  it('a disabled partner at work brings the further 17.10, also where the claimant has a component: HB Regs, Sch. 4 para. 17(2)(b)(v)', () => {
    // 144.65 + 48.50 + 30.25 = 223.40; 200 - 20 - 17.10 = 162.90, and 140 is 302.90; 20% of 79.50 is 15.90; 35 - 15.90
    expect(found([esa('MAIN', 'SUPPORT', '140.00'), at16Hours(PIP)])).toEqual(['223.40', '302.90', '19.10']);
  });

  it('the work-related activity group without its component brings 20 off earnings: SI 2017/204, Sch. 1', () => {
    // 200 - 20 = 180, and 92.05 is 272.05; 20% of 127.40 is 25.48; 35 - 25.48
    expect(found([esa('MAIN', 'NONE', '92.05'), at16Hours()])).toEqual(['144.65', '272.05', '9.52']);
  });

  it('and 17.10 more where it is that member who works: HB Regs, Sch. 4 para. 17(2)(b)(iv)(bb)', () => {
    // 92.05 for one; 200 - 20 - 17.10 = 162.90; 20% of 70.85 is 14.17; 35 - 14.17
    const working = at16Hours({ esa: { phase: 'MAIN', component: 'NONE' } });
    expect(found([working])).toEqual(['92.05', '162.90', '20.83']);
  });

  it('lets a student in whose capability for work was found to be limited, with or without a component', () => {
    const student = { fullTime: true, courseFrom: '2024-09-01', courseTo: '2027-06-30' };
    expect(found([{ ...esa('MAIN', 'NONE', '92.05'), student }])).toEqual(['92.05', '92.05', '35.00']);
    expect(found([{ ...esa('ASSESSMENT', 'NONE', '92.05'), student }])).toEqual(['92.05', '92.05', '0.00']);
  });

  it('a claimant in the assessment phase is treated as having limited capability, so has no disability premium: HB Regs, Sch. 3 para. 13(9)', () => {
    // 102.05 - 92.05 = 10.00; 20% is 2.00; 35 - 2
    expect(found([{ ...esa('ASSESSMENT', 'NONE', '102.05'), ...PIP }])).toEqual(['92.05', '102.05', '33.00']);
  });
});
