import { isoDate, type PlainDate } from '../../../src/domain/dates.js';
import { financialYear } from '../../../src/domain/financial-year.js';
import { Money } from '../../../src/domain/money.js';
import type { Debt } from '../../../src/domain/recovery/debt.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import type { RecoveryPolicy } from '../../../src/parameters/recovery-policy.js';
import { type ArrangementAsked, proposedArrangement } from '../../../src/rules/recovery/propose.js';

const statute = loadStatute('parameters');
const found = statute.recoveryPolicies.policy('testshire');
if (found === null) throw new Error('Testshire has no policy');
export const testshire: RecoveryPolicy = found;
export const TODAY: PlainDate = isoDate('2026-11-23');
export const law = statute.on(TODAY);

/** 250.00 of 2025-26 under a liability order, unless a test says otherwise. */
export const aDebt = ({
  pounds = '250.00',
  year = 2025,
  ...more
}: Omit<Partial<Debt>, 'year'> & { pounds?: string; year?: number | null } = {}): Debt => ({
  kind: 'COUNCIL_TAX',
  account: 'civica:1',
  amount: Money.pounds(pounds),
  stage: 'LIABILITY_ORDER',
  stageOn: null,
  brokenBefore: false,
  ...more,
  year: year === null ? null : financialYear(year),
});

/** Monthly from 31 December 2026 by Testshire's policy, asked on 23 November. */
export const proposed = ({
  policy = testshire,
  ...asked
}: Partial<ArrangementAsked> & { policy?: RecoveryPolicy } = {}) =>
  proposedArrangement(
    {
      debts: [aDebt()],
      holds: [],
      statement: null,
      frequency: 'MONTHLY',
      firstOn: isoDate('2026-12-31'),
      each: null,
      today: TODAY,
      ...asked,
    },
    { policy, law, sink: keeping },
  );

type Proposed = ReturnType<typeof proposed>;
export const linesOf = ({ instalments }: Proposed): string[] =>
  instalments.map(({ due, amount }) => `${due} ${amount.toFixed()}`);
export const codesOf = ({ findings }: Proposed, effect: string): string[] =>
  findings.filter(one => one.effect === effect).map(({ code }) => code);
