import { Money } from '../../domain/money.js';
import { keeping } from '../../domain/working-sink.js';
import type { Statute } from '../../parameters/statute.js';
import { civilPenalty } from '../../rules/overpayments/civil-penalty.js';
import { overpaymentNotice } from '../../rules/overpayments/notice.js';
import { factsOfCause } from '../../rules/overpayments/overpaid-pieces.js';
import type { DifferencePeriod } from '../../rules/overpayments/overpayment-period.js';
import { type Differences, overpayments } from '../../rules/overpayments/overpayments.js';
import { partnersBenefit } from '../../rules/overpayments/partners-benefit.js';
import { subsidyOf } from '../../rules/overpayments/subsidy.js';
import { weeklyRecovery, weeksToRecover } from '../../rules/overpayments/weekly-recovery.js';
import { WorkingView } from '../working-view.js';
import type { ChangesQuestion } from './question.js';
import { changeView, reductionView } from './reduction-view.js';

/** What the rules are run with. */
export interface InForce {
  readonly statute: Statute;
  readonly rulesVersion: string;
}

/** A decided case as callers see it, each part put together only where it is asked for. */
export class ChangesCalculation {
  readonly kind = 'ChangesCalculation';

  constructor(
    private readonly question: ChangesQuestion,
    private readonly found: Differences,
    private readonly inForce: InForce,
  ) {}

  get changes() {
    return this.found.changes.map(changeView);
  }
  get due() {
    return this.found.due.map(segment => ({
      ...segment,
      get working() {
        return new WorkingView(`A week of housing benefit from ${segment.from}`, segment.working);
      },
    }));
  }
  get weeks() {
    return this.found.pieces;
  }
  get overpayments() {
    return this.found.overpayments.map(period => this.periodView(period));
  }
  get underpayments() {
    return this.found.underpayments.map(period => this.periodView(period));
  }
  get deductions() {
    return this.found.deductions;
  }
  get recoverable(): Money {
    return this.found.recoverable;
  }
  get notRecoverable(): Money {
    return this.found.notRecoverable;
  }
  get arrears(): Money {
    return this.found.arrears;
  }
  get offset(): Money {
    return this.found.offset;
  }
  get toRecover(): Money {
    return this.found.toRecover;
  }
  get toPay(): Money {
    return this.found.toPay;
  }
  get working(): WorkingView {
    return new WorkingView('Overpaid housing benefit that may be recovered', this.found.working);
  }
  get recovery() {
    const working = this.keptBack();
    if (working === null) return null;
    const weeks = weeksToRecover(this.found.toRecover, working.amount);
    return { perWeek: new WorkingView('Most kept back from a week of benefit', working), weeks };
  }
  get notice() {
    const { decidedOn } = this.question.asked;
    const { noticeSentOn: sentOn } = this.question.stated;
    const perWeek = this.keptBack()?.amount ?? null;
    const told = { periods: this.found.overpayments, total: this.found.toRecover, perWeek, decidedOn, sentOn };
    return overpaymentNotice(told, this.law.overpayments);
  }
  get councilTaxReduction() {
    const { reduction } = this.question;
    return reduction && reductionView(reduction, this.inForce.statute);
  }
  get assumptions(): readonly string[] {
    return [...this.question.assumptions, ...this.found.assumptions];
  }
  get rulesVersion(): string {
    return this.inForce.rulesVersion;
  }
  get parametersVersion(): string {
    return this.inForce.statute.version;
  }

  private get law() {
    return this.inForce.statute.on(this.question.asked.decidedOn);
  }

  private keptBack() {
    const { recovery } = this.question.stated;
    if (recovery === null) return null;
    const fraud = this.found.overpayments.some(({ code }) => code === 'FRAUD');
    const leftOutPerWeek = recovery.leftOutPerWeek ?? Money.zero;
    return weeklyRecovery(
      { fraud, leftOutPerWeek, benefitPerWeek: recovery.benefitPerWeek },
      { law: this.law, sink: keeping },
    );
  }

  private periodView(difference: DifferencePeriod) {
    const { cause, code, recoverability, recoveredFrom, ...period } = difference;
    const found = { overpaid: period.overpaid, from: period.from, foundOn: this.question.asked.decidedOn };
    const subsidy = subsidyOf(code, found, this.law.overpayments);
    const { awardCause, changes } = this.question.stated;
    const stated = cause === null ? awardCause : changes.find(({ id }) => id === cause)?.cause;
    const facts = factsOfCause(this.question.asked, cause);
    const asked = { code, facts, amount: period.amount, negligent: stated?.negligent ?? false };
    return {
      ...period,
      change: cause,
      class: code,
      recoverable: recoverability.recoverable,
      recoverableReason: recoverability.reason,
      recoveredFrom: recoverability.recoverable ? recoveredFrom.people : [],
      recoveredFromReason: recoveredFrom.reason,
      partnersBenefit: partnersBenefit(this.question.asked, difference),
      subsidyPercent: subsidy.percent?.value.times(100).toNumber() ?? null,
      subsidyReason: subsidy.reason,
      civilPenalty: civilPenalty(asked, this.law.overpayments),
    };
  }
}

/** Decides a case. */
export const changesAnswer = (question: ChangesQuestion, inForce: InForce): ChangesCalculation =>
  new ChangesCalculation(question, overpayments(question.asked, { statute: inForce.statute, sink: keeping }), inForce);
