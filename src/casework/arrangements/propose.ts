import type { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { RecoveryHold } from '../../domain/recovery/debt.js';
import type { Frequency } from '../../domain/recovery/frequency.js';
import type { FinancialStatement } from '../../domain/recovery/statement.js';
import type { AccountRef, PersonRef } from '../../domain/references.js';
import { toJson } from '../../domain/working-json.js';
import { keeping } from '../../domain/working-sink.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';
import type { Law } from '../../parameters/schemes.js';
import { type ProposedArrangement, proposedArrangement } from '../../rules/recovery/propose.js';
import type { Command } from '../command.js';
import { type Outcome, Refusal, refuse } from '../outcome.js';
import type { Work } from '../work.js';
import { agreed } from './agree.js';
import { type ArrangementFacts, arrangement } from './arrangement.js';
import { type DebtNamed, debtOf, paidInLedger, type YearOwed } from './debts-of.js';
import { holdsOnAccounts, isHeldForAnother } from './holds.js';
import { othersOf } from './others.js';

export interface ArrangementInput {
  readonly customer: PersonRef;
  readonly debts: readonly DebtNamed[];
  readonly frequency: Frequency;
  readonly firstOn: PlainDate | null;
  readonly each: Money | null;
  readonly statement: FinancialStatement | null;
}

/** What was read before, past every cache, and what it is decided by. */
export interface ArrangementReadings {
  /** Null where the council has written no policy down. */
  readonly policy: RecoveryPolicy | null;
  readonly law: Law;
  /** Null where one of the accounts is not there for the caller, or not through this customer. */
  readonly owed: readonly YearOwed[] | null;
  readonly rulesVersion: string;
  readonly parametersVersion: string;
}

/** Proposes an arrangement. What the policy lets be done at once is agreed at once; what it leaves to a person waits for one. */
export const proposeArrangement = (readings: ArrangementReadings): Command<ArrangementInput> => ({
  name: 'proposeArrangement',
  async run(work, input): Promise<Outcome> {
    const { policy, owed } = readings;
    if (policy === null)
      return refuse(
        'NOT_POSSIBLE_NOW',
        'The council has written down no policy on arrangements. Ask it what it offers.',
      );
    if (owed === null) return refuse('NOT_FOUND', 'This customer has no such account that you may open.');
    const broken = await brokenBefore(work, input.debts);
    const accounts = [...new Set(input.debts.map(({ account }) => account))];
    if (await isHeldForAnother(work.transaction, { accounts, caller: work.acting.caller }, work.today))
      return refuse('NOT_POSSIBLE_NOW', 'An arrangement for this account is made by an officer. Ask the council.');
    const holds = await holdsOnAccounts(work.transaction, accounts, work.today);
    const made = proposedBy(input, { ...readings, policy, owed }, { broken, holds, today: work.today });
    if (made.decision === 'REFUSED') throw refusalOf(made);
    const opened = await work.open(arrangement, {
      person: input.customer,
      about: (made.debts[0]?.account ?? null) as AccountRef | null,
      facts: factsOf(made, { input, work, readings: { ...readings, policy, owed } }),
      due: {
        on: work.today.add({ days: ANSWER_DAYS }),
        why: `A proposed arrangement is answered within ${ANSWER_DAYS} days`,
      },
    });
    if (made.decision === 'AT_ONCE') return agreed(work, opened);
    const why = made.findings.filter(({ effect }) => effect === 'NEEDS_PERSON').map(({ reason }) => reason);
    return { kind: 'ChangeNeedsPerson', case: opened.ref, says: `Somebody has to agree to it: ${why.join('; ')}.` };
  },
});

const ANSWER_DAYS = 5;

async function brokenBefore(work: Work, debts: readonly DebtNamed[]): Promise<ReadonlySet<string>> {
  const broken = new Set<string>();
  // In one order, so that two who ask for the same accounts cannot wait for each other.
  for (const account of [...new Set(debts.map(one => one.account))].sort()) {
    const others = await othersOf(work, account);
    if (others.open)
      refuse('ALREADY_DONE', 'There is an arrangement for this account already. Cancel that one first, or keep to it.');
    if (others.brokenBefore) broken.add(account);
  }
  return broken;
}

type Known = ArrangementReadings & { readonly policy: RecoveryPolicy; readonly owed: readonly YearOwed[] };

/** The rule's own answer for what was read: a preview asks the same. */
export const proposedBy = (
  { frequency, firstOn, each, statement }: Omit<ArrangementInput, 'customer' | 'debts'>,
  { policy, law, owed }: Pick<Known, 'policy' | 'law' | 'owed'>,
  { broken, holds, today }: { broken: ReadonlySet<string>; holds: readonly RecoveryHold[]; today: PlainDate },
): ProposedArrangement =>
  proposedArrangement(
    {
      debts: owed.map(one => debtOf(one, policy, broken.has(one.account.ref))),
      ...{ holds, statement, frequency, firstOn, each, today },
    },
    { policy, law, sink: keeping },
  );

function refusalOf({ findings }: ProposedArrangement): Refusal {
  const why = findings.filter(({ effect }) => effect === 'REFUSES' || effect === 'LEAVES_OUT');
  // Several years can be left out for one reason, and a policy's own words end as sentences do.
  const says = new Set(why.map(({ reason }) => (reason.endsWith('.') ? reason : `${reason}.`)));
  return new Refusal(...[...says].map(one => ({ code: 'NOT_POSSIBLE_NOW', says: one }) as const));
}

interface Opening {
  readonly input: ArrangementInput;
  readonly work: Work;
  readonly readings: Known;
}

function factsOf(made: ProposedArrangement, { input, work, readings }: Opening): ArrangementFacts {
  const { policy, owed } = readings;
  const { each, endsOn } = made;
  if (each === null || endsOn === null) throw new TypeError('a plan that is not refused has an amount and an end');
  const ledgerOf = new Map(owed.map(one => [`${one.account.ref}|${one.year.year}`, one.transactions]));
  return {
    accounts: [...new Set(made.debts.map(({ account }) => account as AccountRef))],
    debts: made.debts.map(({ account, year, amount, stage }) => ({
      account: account as AccountRef,
      year: year ?? 0,
      amount,
      stage,
      paidBefore: paidInLedger(ledgerOf.get(`${account}|${year}`) ?? []),
    })),
    total: made.total,
    frequency: input.frequency,
    each: each.amount,
    instalments: made.instalments.map(one => ({ ...one, shares: [...one.shares] })),
    endsOn,
    findings: [...made.findings],
    statement: input.statement && { income: [...input.statement.income], spending: [...input.statement.spending] },
    working: toJson(each),
    disposable: made.disposable && toJson(made.disposable),
    affordable: made.affordable && toJson(made.affordable),
    policy: {
      name: policy.name,
      from: policy.from,
      graceDays: policy.graceDays.value,
      missedToBreak: policy.missedToBreak.value,
    },
    rulesVersion: readings.rulesVersion,
    parametersVersion: readings.parametersVersion,
    proposedBy: work.acting.caller.subject,
    agreedBy: null,
    agreedOn: null,
    paid: Money.zero,
    missed: 0,
    behindBy: Money.zero,
    lookedOn: null,
    brokenOn: null,
  };
}
