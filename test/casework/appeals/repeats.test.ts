import { sql } from 'kysely';
import {
  acknowledgeAppeal,
  decideLateAppeal,
  giveStatementOfReasons,
  reconsiderAppeal,
  requestStatementOfReasons,
  sendAppealResponse,
} from '../../../src/casework/appeals/council-steps.js';
import {
  adjournAppealHearing,
  answerComplaint,
  escalateComplaint,
  extendComplaint,
  implementAppealOutcome,
  letAppealStand,
  listAppealHearing,
  recordAppealOutcome,
  strikeOutAppeal,
  withdrawAppeal,
} from '../../../src/casework/appeals/ending.js';
import type { AppealMeans } from '../../../src/casework/appeals/law.js';
import { askToSetAside, lodgeAppeal, recordValuationStep } from '../../../src/casework/appeals/lodging.js';
import { makeAppeal, type NewAppeal } from '../../../src/casework/appeals/make.js';
import type { Step } from '../../../src/casework/appeals/step.js';
import type { Command } from '../../../src/casework/command.js';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { statute } from '../../rules/clocks/support.js';
import { anActing } from '../../support/acting.js';
import { caseworkOn } from '../../support/casework.js';
import { describeStores } from '../../support/stores.js';
import { anAppeal } from './support.js';

const means: AppealMeans = { statute };
const as = anActing({ class: 'assessor', purpose: 'appeal' });

type Making = (means: AppealMeans) => Command<never>;
type Scripted = readonly [Making, object?];
const step = <Input extends Step>(
  make: (means: AppealMeans) => Command<Input>,
  more: Omit<Input, keyof Step> | object = {},
): Scripted => [make as unknown as Making, more];

const changed = { before: null, after: Money.pounds('12.00'), calculation: null, note: null };
const lodge = step(lodgeAppeal, { reference: null, explanation: null });
const refuse = step(reconsiderAppeal, { result: 'REFUSED', delivery: 'ELECTRONIC', recalculation: null });
const list = step(listAppealHearing, { hearingOn: isoDate('2027-03-09') });
const decide = step(recordAppealOutcome, { result: 'ALLOWED', by: 'The tribunal', says: 'As asked.' });

/** Every command at least once, each script from its opening to an end. */
const SCRIPTS: readonly (readonly [Partial<NewAppeal>, readonly Scripted[]])[] = [
  [
    {},
    [step(acknowledgeAppeal), step(requestStatementOfReasons), step(giveStatementOfReasons), refuse, lodge]
      .concat([step(sendAppealResponse), list, step(adjournAppealHearing), list, decide])
      .concat([step(implementAppealOutcome, { recalculation: changed })]),
  ],
  [{ decidedOn: isoDate('2026-06-01') }, [step(decideLateAppeal, { admit: true }), step(withdrawAppeal)]],
  [{ subject: 'COUNCIL_TAX_PENALTY' }, [lodge, step(strikeOutAppeal)]],
  [
    { subject: 'RATEABLE_VALUE' },
    [step(recordValuationStep, { step: 'CHECK_COMPLETED' }), step(letAppealStand, { agreed: true })],
  ],
  [{ subject: 'LIABILITY_ORDER' }, [step(askToSetAside), decide]],
  [
    { subject: 'SERVICE_COMPLAINT' },
    [step(acknowledgeAppeal), step(extendComplaint), step(answerComplaint), step(escalateComplaint)],
  ],
];

describeStores('a mutation of a dispute that is sent again', store => {
  let on: ReturnType<typeof caseworkOn> | undefined;
  afterAll(() => on?.jobs.close(1_000));
  const count = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from casework_event`.execute(
      store.database().kysely,
    );
    return rows[0]?.n;
  };

  it.each(SCRIPTS)(
    '%j: is answered the same and done once, and with other content is a conflict',
    async (opening, script) => {
      on ??= caseworkOn(store.database());
      const { perform, cases } = on;
      const thrice = async (command: Command<object>, input: object, other: object) => {
        const key = `${command.name} ${JSON.stringify(opening)} ${await count()}`;
        const first = await perform(command, { input, key, acting: as });
        const events = await count();
        expect(first).toMatchObject({ kind: 'ChangeDone' });
        expect(await perform(command, { input, key, acting: as })).toEqual(first);
        expect(await perform(command, { input: { ...input, ...other }, key, acting: as })).toMatchObject({
          kind: 'ChangeConflict',
        });
        expect(await count()).toBe(events);
        if (first.kind !== 'ChangeDone') throw new Error('not done');
        return (await cases.byRefs([first.case], as.caller)).get(first.case);
      };
      let one = await thrice(makeAppeal(means) as unknown as Command<object>, anAppeal(opening), {
        grounds: 'Another.',
      });
      for (const [make, more] of script) {
        const input = { case: one?.ref, version: one?.version, on: null, reason: 'Because.', ...more };
        one = await thrice(make(means) as unknown as Command<object>, input, { reason: 'Otherwise.' });
      }
      expect(one?.state).not.toBe('RECEIVED');
    },
  );
});
