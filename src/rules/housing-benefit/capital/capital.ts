import type { CapitalItem } from '../../../domain/household/capital.js';
import type { Money } from '../../../domain/money.js';
import type { Working } from '../../../domain/working.js';
import type { Sink } from '../../../domain/working-sink.js';
import { type Finding, refused } from '../finding.js';
import { cite, type Situation } from '../situation.js';
import { isLeftOut, isOfUnknownAge } from './disregard.js';
import { notionalCapital, notTakenDown } from './notional.js';
import { countedValue } from './valuation.js';

/** What claimant and partner own between them. A child's or a non-dependant's is nobody's here. */
export interface Capital {
  readonly working: Working;
  readonly findings: readonly Finding[];
}

const inWords = ({ kind }: CapitalItem): string => kind.toLowerCase().replaceAll('_', ' ');

/** The whole capital of claimant and partner, without what is left out of account. HB Regs, regs 25 and 44; HB(SPC) Regs, regs 23 and 44. */
export function countedCapital(situation: Situation, sink: Sink): Capital {
  const { household, scheme, on } = situation;
  const law = cite(scheme, 'regs 44 and 47', 'regs 44 and 45');
  const counted = household.capital.filter(item => !isLeftOut(item, scheme, on));
  const left = household.capital.filter(item => isLeftOut(item, scheme, on));
  const sum = sink.sum(counted.map(item => ({ of: counts(item, situation, sink), note: () => inWords(item), law })));
  const working = left.filter(isOfUnknownAge).reduce((so, item) => so.assuming(stillLeftOut(item)), sum);
  const findings = [...left.map(item => leftOut(item, scheme)), ...notTakenDown(counted, scheme)];
  return { working, findings };
}

const counts = (item: CapitalItem, situation: Situation, sink: Sink): Money | Working =>
  item.kind === 'NOTIONAL' ? notionalCapital(item, situation, sink) : countedValue(item);

const stillLeftOut = (item: CapitalItem): string =>
  `The day from which ${inWords(item)} is left out is not stated: the time was taken still to run`;

const leftOut = (item: CapitalItem, scheme: Situation['scheme']): Finding =>
  refused({
    subject: 'CAPITAL',
    code: item.kind,
    person: item.owner,
    reason: `Left out of capital: ${inWords(item)}`,
    law: cite(scheme, 'Sch. 6', 'Sch. 6'),
  });
