import { acknowledgeAppeal, decideLateAppeal, reconsiderAppeal } from '../../../src/casework/appeals/council-steps.js';
import type { AppealFacts } from '../../../src/casework/appeals/facts.js';
import { lodgeAppeal } from '../../../src/casework/appeals/lodging.js';
import { makeAppeal, type NewAppeal } from '../../../src/casework/appeals/make.js';
import type { Case } from '../../../src/casework/case.js';
import { isoDate } from '../../../src/domain/dates.js';
import { statute } from '../../rules/clocks/support.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn, doneWith } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';
import { anAppeal } from './support.js';

const means = { statute };
const at = (day: string) => anActing({ class: 'assessor', purpose: 'appeal', at: `${day}T09:00:00Z` });
const REFUSED = { result: 'REFUSED', delivery: 'ELECTRONIC', recalculation: null } as const;

describeStores('the time to appeal for housing benefit', store => {
  let on: ReturnType<typeof caseworkOn> | undefined;
  afterAll(() => on?.jobs.close(1_000));
  const begin = (received: string, more: Partial<NewAppeal>) => {
    on ??= caseworkOn(store.database());
    return doneWith(on, makeAppeal(means), { input: anAppeal(more), as: at(received) });
  };
  const go = async (
    one: Awaited<ReturnType<typeof begin>>,
    command: Parameters<typeof doneWith>[1],
    [day, more]: readonly [string, object?],
  ) => {
    on ??= caseworkOn(store.database());
    const input = { case: one.ref, version: one.version, on: null, reason: 'Because.', ...more };
    return doneWith(on, command, { input, as: at(day) });
  };
  const appealBy = ({ facts }: { facts: object }) =>
    String((facts as AppealFacts).clocks.find(({ what }) => what === 'APPEAL')?.due);

  it.each`
    received        | more                       | by              | because
    ${'2026-03-20'} | ${{}}                      | ${'2026-06-01'} | ${'asked in time: a month from the refusal of 1 May'}
    ${'2026-04-20'} | ${{}}                      | ${'2026-06-01'} | ${'admitted late: the same'}
    ${'2026-04-20'} | ${{ officialError: true }} | ${'2026-04-02'} | ${'for official error alone: the month of the decision stands'}
  `('$because', async ({ received, more, by }) => {
    let one = await begin(received, { decidedOn: isoDate('2026-03-02'), ...more });
    one =
      one.state === 'LATE'
        ? await go(one, decideLateAppeal(means) as never, [received, { admit: true }])
        : await go(one, acknowledgeAppeal(means) as never, [received]);
    one = await go(one, reconsiderAppeal(means) as never, ['2026-05-01', REFUSED]);
    expect([one.state, appealBy(one)]).toEqual(['REFUSED', by]);
  });

  it('wants the reason of a late one, keeps by how much, and ends 12 months after the limit', async () => {
    const refused = async () => {
      const one = await go(
        await begin('2026-03-20', { decidedOn: isoDate('2026-03-02') }),
        acknowledgeAppeal(means) as never,
        ['2026-03-20'],
      );
      return go(one, reconsiderAppeal(means) as never, ['2026-05-01', REFUSED]);
    };
    const lodge = { reference: null, explanation: null };
    await expect(go(await refused(), lodgeAppeal(means) as never, ['2026-06-03', lodge])).rejects.toThrow(
      'FACTS_MISSING',
    );
    const late = (await go(await refused(), lodgeAppeal(means) as never, [
      '2026-06-03',
      { ...lodge, explanation: 'I was ill.' },
    ])) as Case<AppealFacts>;
    expect(late).toMatchObject({ state: 'WITH_TRIBUNAL', facts: { lateness: { state: 'ASKED', days: 2 } } });
    expect(String(late.dueOn)).toBe('2026-07-01');
    await expect(
      go(await refused(), lodgeAppeal(means) as never, ['2027-06-02', { ...lodge, explanation: 'Very.' }]),
    ).rejects.toThrow('OUT_OF_TIME');
  });
});
