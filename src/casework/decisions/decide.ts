import { encode } from '../../domain/codec.js';
import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { CaseRef, PersonRef } from '../../domain/references.js';
import type { Working } from '../../domain/working.js';
import { toJson } from '../../domain/working-json.js';
import { everyStep } from '../../domain/working-warnings.js';
import type { AboutRef, Case } from '../case.js';
import type { Command } from '../command.js';
import { latest } from '../latest.js';
import { done, refuse } from '../outcome.js';
import type { Work } from '../work.js';
import { type DecisionFacts, type DecisionScheme, decision } from './decision.js';

/** What came out of the rules, and what went in: kept as given. */
export interface Calculated {
  readonly entitled: boolean;
  readonly amount: Money;
  readonly per: DecisionFacts['per'];
  readonly figures: DecisionFacts['figures'];
  readonly findings: readonly string[];
  readonly working: Working;
  readonly givenFacts: object;
  readonly rulesVersion: string;
  readonly parametersVersion: string;
}

/** What is decided. The facts are part of it, so a key stands for one decision on one set of facts. */
export interface Deciding {
  readonly scheme: DecisionScheme;
  readonly person: PersonRef;
  readonly about: AboutRef | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly reason: string;
  readonly replaces: CaseRef | null;
  /** As the caller gave them, in the codec's text. */
  readonly asked: string;
}

/** Keeps a decision that was worked out beforehand. */
export const makeDecision = (calculated: Calculated): Command<Deciding> => ({
  name: 'makeDecision',
  async run(work, deciding) {
    const { person, about, from, to } = deciding;
    if (to !== null && isAfter(from, to))
      return refuse('NOT_POSSIBLE_NOW', 'The decision ends before it begins. Give a last day on or after its first.');
    const before = deciding.replaces === null ? null : await replaced(work, deciding);
    const made = await work.open(decision, { person, about, facts: factsOf(work, deciding, calculated) });
    if (before === null) return done(made);
    const facts = { ...before.facts, replacedBy: made.ref };
    return done(made, await work.amend(decision, { case: before, action: 'replace' }, { facts }));
  },
});

async function replaced(work: Work, { replaces, scheme, person }: Deciding): Promise<Case<DecisionFacts>> {
  const before = replaces === null ? null : await latest(work, decision, replaces);
  if (before === null || before.person !== person || before.facts.scheme !== scheme)
    return refuse('NOT_FOUND', 'There is no such decision of this customer and scheme to replace.');
  if (before.facts.replacedBy !== null)
    return refuse('ALREADY_DONE', `${before.number} was replaced before. Replace the decision that replaced it.`);
  return before;
}

const MOST_LAW = 60;

function factsOf(work: Work, deciding: Deciding, calculated: Calculated): DecisionFacts {
  const { scheme, from, to, reason, replaces } = deciding;
  const { entitled, amount, per, figures, findings, working, givenFacts, rulesVersion, parametersVersion } = calculated;
  const law = [...new Set([...everyStep(working.steps)].flatMap(step => (step.law === null ? [] : [step.law])))];
  return {
    ...{ scheme, from, to, reason, replaces, replacedBy: null },
    ...{ entitled, amount, per, figures, rulesVersion, parametersVersion },
    findings: [...findings],
    working: JSON.stringify(toJson(working)),
    givenFacts: encode(givenFacts),
    law: law.slice(0, MOST_LAW),
    decidedBy: work.acting.caller.subject,
  };
}
