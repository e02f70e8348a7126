import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../casework/case.js';
import type { DecisionFacts } from '../../casework/decisions/decision.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import type { CaseRef } from '../../domain/references.js';
import { fromJson } from '../../domain/working-json.js';
import { CaseType } from '../../schema/casework/case.js';
import {
  DecisionFigureType,
  DecisionPerEnum,
  DecisionSchemeEnum,
  DecisionType,
} from '../../schema/casework/decision.js';
import { BENEFIT, CASEWORK, Labels, OPERATIONS } from '../../schema/labels.js';
import { DateScalar } from '../../schema/scalars/dates.js';
import { MoneyScalar } from '../../schema/scalars/money.js';
import { WorkingType } from '../../schema/working.js';
import type { Context } from '../context.js';
import { WorkingView } from '../working-view.js';

type Kept = Case<DecisionFacts>;

@Resolver(() => DecisionType)
export class DecisionResolver {
  @Labels(BENEFIT)
  @FieldResolver(() => DecisionSchemeEnum)
  scheme(@Root() { facts }: Kept): string {
    return facts.scheme;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => Boolean)
  entitled(@Root() { facts }: Kept): boolean {
    return facts.entitled;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => MoneyScalar)
  amount(@Root() { facts }: Kept): Money {
    return facts.amount;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => DecisionPerEnum)
  per(@Root() { facts }: Kept): string {
    return facts.per;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => DateScalar)
  from(@Root() { facts }: Kept): PlainDate {
    return facts.from;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => DateScalar, { nullable: true })
  to(@Root() { facts }: Kept): PlainDate | null {
    return facts.to;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  reason(@Root() { facts }: Kept): string {
    return facts.reason;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [DecisionFigureType])
  figures(@Root() { facts }: Kept): DecisionFacts['figures'] {
    return facts.figures;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [String])
  findings(@Root() { facts }: Kept): readonly string[] {
    return facts.findings;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => [String])
  law(@Root() { facts }: Kept): readonly string[] {
    return facts.law;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  rulesVersion(@Root() { facts }: Kept): string {
    return facts.rulesVersion;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  parametersVersion(@Root() { facts }: Kept): string {
    return facts.parametersVersion;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String)
  decidedBy(@Root() { facts }: Kept): string {
    return facts.decidedBy;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => WorkingType)
  working(@Root() { facts, number }: Kept): WorkingView {
    return new WorkingView(`The decision ${number}`, fromJson(JSON.parse(facts.working)));
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  replaces(@Root() { facts }: Kept, @Ctx() { loaders }: Context) {
    return facts.replaces === null ? null : loaders.case.load(facts.replaces as CaseRef);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  replacedBy(@Root() { facts }: Kept, @Ctx() { loaders }: Context) {
    return facts.replacedBy === null ? null : loaders.case.load(facts.replacedBy as CaseRef);
  }
}
