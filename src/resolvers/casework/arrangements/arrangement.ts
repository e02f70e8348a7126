import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ArrangementFacts } from '../../../casework/arrangements/arrangement.js';
import type { Case } from '../../../casework/case.js';
import { fromJson } from '../../../domain/working-json.js';
import type { WorkingJson } from '../../../domain/working-json-shape.js';
import { ArrangedDebtType, ArrangementType } from '../../../schema/casework/arrangement.js';
import { CASEWORK, Labels } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import {
  ArrangementFindingType,
  ArrangementInstalmentType,
  DEBT_LIMIT,
  FINDING_LIMIT,
  FrequencyEnum,
  INSTALMENT_LIMIT,
} from '../../../schema/recovery/proposal.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import { MoneyScalar } from '../../../schema/scalars/money.js';
import { WorkingType } from '../../../schema/working.js';
import { WorkingView } from '../../working-view.js';

type Arranged = Case<ArrangementFacts>;

const kept = (label: string, json: WorkingJson | null) => json && new WorkingView(label, fromJson(json));

@Resolver(() => ArrangementType)
export class ArrangementResolver {
  @Labels(CASEWORK)
  @MaxItems(DEBT_LIMIT)
  @FieldResolver(() => [ArrangedDebtType])
  debts(@Root() { facts }: Arranged) {
    return facts.debts;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  total(@Root() { facts }: Arranged) {
    return facts.total;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => FrequencyEnum)
  frequency(@Root() { facts }: Arranged) {
    return facts.frequency;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => WorkingType)
  each(@Root() { facts }: Arranged) {
    return kept('Each payment', facts.working);
  }

  @Labels(CASEWORK)
  @MaxItems(INSTALMENT_LIMIT)
  @FieldResolver(() => [ArrangementInstalmentType])
  instalments(@Root() { facts }: Arranged) {
    return facts.instalments;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  endsOn(@Root() { facts }: Arranged) {
    return facts.endsOn;
  }

  @Labels(CASEWORK)
  @MaxItems(FINDING_LIMIT)
  @FieldResolver(() => [ArrangementFindingType])
  findings(@Root() { facts }: Arranged) {
    return facts.findings;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => WorkingType, { nullable: true })
  disposable(@Root() { facts }: Arranged) {
    return kept('Disposable income a month', facts.disposable);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => WorkingType, { nullable: true })
  affordable(@Root() { facts }: Arranged) {
    return kept('What could be asked for', facts.affordable);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  policy(@Root() { facts }: Arranged) {
    return `${facts.policy.name}, ${facts.policy.from}`;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar, { nullable: true })
  agreedOn(@Root() { facts }: Arranged) {
    return facts.agreedOn;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  paid(@Root() { facts }: Arranged) {
    return facts.paid;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Int)
  missed(@Root() { facts }: Arranged) {
    return facts.missed;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => MoneyScalar)
  behindBy(@Root() { facts }: Arranged) {
    return facts.behindBy;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar, { nullable: true })
  lookedOn(@Root() { facts }: Arranged) {
    return facts.lookedOn;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar, { nullable: true })
  brokenOn(@Root() { facts }: Arranged) {
    return facts.brokenOn;
  }
}
