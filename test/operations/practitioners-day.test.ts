import { useGateway } from '../support/gateway.js';
import { type GuideStep, guide, Names } from '../support/guide.js';

/** A Monday. Every figure below is worked by hand from the law that is named beside it. */
const { gateway, database } = useGateway({ sandbox: { today: '2026-11-23' }, at: '2026-11-23T09:00:00Z' });
const STEPS = guide('a-day.md');
const PARTS = [...new Set(STEPS.map(({ part }) => part))];
const names = new Names();

interface Told {
  readonly data: unknown;
  readonly codes: readonly unknown[];
}
const told = new Map<GuideStep, Told>();

async function send({ as, purpose, people, query }: GuideStep, variables: GuideStep['variables']): Promise<Told> {
  const { data, errors } = await gateway().ask(as, query, {
    variables,
    ...(people && { people }),
    ...(purpose && { purpose }),
  });
  return { data, codes: errors.map(({ extensions }) => extensions?.code) };
}

/** What people have done so far: what the gateway's own jobs do comes when it comes. */
async function effects(): Promise<unknown> {
  const [row] = await database().run({
    text: `select count(*)::int as events, count(distinct case_id)::int as cases from casework_event
      where actor_class in ('resident', 'officer', 'assessor')`,
  });
  return row;
}

const answerOf = ({ data, codes }: Told): unknown => (codes.length > 0 ? { codes } : data);

describe('a day of a practitioner, as the guide tells it', () => {
  it('has all its parts', () => {
    expect(PARTS).toEqual([
      'A move into a student household',
      'A change of circumstances told late',
      'A mistake put right',
      'A discount refused, and appealed in time',
      'A payment plan',
      'What may be fraud',
      'The papers for the tribunal',
      'What is left to key',
    ]);
  });

  it.each(PARTS)('%s: each request is answered as is printed, and sent again has no second effect', async part => {
    for (const step of STEPS.filter(one => one.part === part)) {
      const variables = names.filled(step.variables);
      const first = await send(step, variables);
      names.learn(step.answer, answerOf(first));
      expect({ line: step.line, answer: answerOf(first) }).toEqual({
        line: step.line,
        answer: names.filled(step.answer),
      });
      told.set(step, first);
      if (!step.query.startsWith('mutation')) continue;
      const before = await effects();
      expect({ line: step.line, again: await send(step, variables) }).toEqual({ line: step.line, again: first });
      expect(await effects()).toEqual(before);
    }
  });
});

const cameBack = (which: (step: GuideStep) => boolean): readonly unknown[] =>
  [...told].flatMap(([step, one]) => (which(step) ? [answerOf(one)] : []));

/** Everything that came back under one heading, as one text. */
const said = (part: string) => JSON.stringify(cameBack(step => step.part === part));

describe('the figures of the day, by hand', () => {
  it('charge the new home by the day, and a quarter less where two of three are students', () => {
    const part = said('A move into a student household');
    // What is so at the end of a day is so all day, LGFA 1992, s. 2(2): out on the 16th, so charged to the 15th.
    expect(part).toContain('"leaving":{"lastDayCharged":"2026-11-15"}');
    // Band B of Testshire, 2026-27: 262.69 + 1,280.55 + 231.16 + 78.41 = 1,852.81. By the day, s. 2(1): 16 November to
    // 31 March is 15 + 31 + 31 + 28 + 31 = 136 days of 365. 1,852.81 x 136 / 365 = 690.3621. Students with certificates are
    // not counted, Sch. 1 para. 4; one of the three counts, s. 11(1)(a): 690.3621 x 0.75 = 517.7716.
    expect(part.split('"amount":"517.77"')).toHaveLength(3); // as it is reported and as it is decided
    // The council's own month for what was asked for, from 23 November.
    expect(part).toContain('"dueOn":"2026-12-23"');
  });

  it('count a pension from the Monday after it began, and nine weeks of it as paid too much', () => {
    const part = said('A change of circumstances told late');
    // 16 September 2026 is a Wednesday; SI 2006/214, reg. 59: the benefit week after it begins on Monday 21 September.
    expect(part).toContain('{"scheme":"HOUSING_BENEFIT","from":"2026-09-21"');
    // Income less its tax, SI 2006/214, reg. 33(12): (150.00 + 180.10) x 52 = 17,165.20; less 12,570 is 4,595.20; at 20%
    // it is 919.04 a year, 17.67385 a week; leaves 312.42615. Applicable amount at 72, Sch. 3 para. 1: 256.00. Above it: 56.42615.
    // 65% of that, SSCBA 1992, s. 130(3): 36.67700. Rent of 110.00 less 36.67700 is 73.323.
    expect(part).toContain('{"scheme":"HOUSING_BENEFIT","open":true,"perWeek":"73.32"}');
    // Before: on guarantee credit, so all of the rent. 1,500.00 x 7 / 365 = 28.7671 of council tax a week.
    expect(part).toContain('{"scheme":"COUNCIL_TAX_REDUCTION","open":true,"perWeek":"28.77"}');
    // SI 2012/2885, Sch. 1 para. 10: 20% of 56.42615 is 11.28523; 28.76712 - 11.28523 = 17.48189.
    expect(part).toContain('{"scheme":"COUNCIL_TAX_REDUCTION","open":true,"perWeek":"17.48"}');
    // 21 September to 22 November is 10 + 31 + 22 = 63 days, 9 weeks. 9 x (110.00 - 73.32) = 9 x 36.68 = 330.12.
    expect(part).toContain('"overpaid":"330.12"');
    expect(part).toContain('"toRecover":"330.12"');
    // Reg. 83(2)(b): 5% of 95.55 is 4.7775, up to 4.80, three times: 14.40. 330.12 / 14.40 = 22.9: 23 weeks.
    expect(part).toContain('"weeklyMost":{"amount":"14.40"},"weeksToRecover":23');
    // SI 1998/562, art. 18(1)(c) and (4): 40% for an error of the claimant.
    expect(part).toContain('"recoveredFrom":["CLAIMANT"],"subsidyPercent":40');
    // As typed: 101.00 - 36.677 = 64.323. Put right: 73.32.
    expect(part).toContain('"amount":"64.32"');
    expect(said('A mistake put right')).toContain('"amount":"73.32","replaces"');
  });

  it('take a quarter off the days asked for, and give each side of the dispute its days', () => {
    const part = said('A discount refused, and appealed in time');
    // Band D: 337.75 + 1,646.42 + 297.20 + 100.81 = 2,382.18. 1 September to 31 March: 30 + 31 + 30 + 31 + 31 + 28 + 31 = 212 days,
    // and 153 before. A run of days is a line of the bill, to the penny: 2,382.18 x 153 / 365 = 998.5576, so 998.56, and
    // 2,382.18 x 212 / 365 x 0.75, LGFA 1992, s. 11(1)(a), = 1,037.7168, so 1,037.72. Together 2,036.28.
    expect(part).toContain('"before":{"amount":"2382.18"},"after":{"amount":"2036.28"}');
    // 28 days from 23 November.
    expect(part).toContain('"dueOn":"2026-12-21"');
    // LGFA 1992, s. 16(7)(c): two months beginning with 23 November end on 22 January.
    expect(part).toContain('"what":"REPLY","who":"COUNCIL","due":"2027-01-22"');
    // SI 2009/2269, reg. 21(3): within four months of 23 November.
    expect(part).toContain('"what":"APPEAL","who":"CUSTOMER","due":"2027-03-23"');
    // SI 2001/1002, regs. 4(1) and 5(3): a month from 2 June 2025, and twelve months more.
    expect(part).toMatch(/"code":"OUT_OF_TIME","says":"The last day to ask, even late, was 2026-07-02/);
    const papers = said('The papers for the tribunal');
    // SI 2009/2269, reg. 21(2): two months beginning with the answer of 23 November.
    expect(papers).toContain('"what":"APPEAL","due":"2027-01-22"');
    // Six weeks, 42 days, before 9 March: 9 + 28 = 37 days take it to 31 January, five more to the 26th.
    expect(papers).toContain('"code":"CASE_FOR_HEARING","due":"2027-01-26","doneOn":null');
    expect(papers).toContain('"missing":[]');
  });

  it('come to what is owed in a payment plan', () => {
    const [plan] = cameBack(({ part }) => part === 'A payment plan');
    // 245.00 = 3 x 65.00 + 50.00, on the first of each month.
    const paid = (plan as { proposeArrangement: { case: { instalments: { due: string; amount: string }[] } } })
      .proposeArrangement.case.instalments;
    expect(paid).toEqual([
      { due: '2026-12-01', amount: '65.00' },
      { due: '2027-01-01', amount: '65.00' },
      { due: '2027-02-01', amount: '65.00' },
      { due: '2027-03-01', amount: '50.00' },
    ]);
  });
});

it('tells a customer nothing of a referral: not as a field, by its number or in a list', () => {
  expect(cameBack(({ people }) => people?.includes('civica:7000164') === true)).toEqual([
    { codes: ['FORBIDDEN'] },
    { case: null },
    { me: { customers: [{ requests: { nodes: [] } }] } },
  ]);
});
