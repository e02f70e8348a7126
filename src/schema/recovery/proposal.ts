import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { FinancialYear } from '../../domain/financial-year.js';
import type { Money } from '../../domain/money.js';
import { DEBT_STAGES, type DebtStage } from '../../domain/recovery/debt.js';
import {
  ARRANGEMENT_CODES,
  ARRANGEMENT_DECISIONS,
  ARRANGEMENT_EFFECTS,
  type ArrangementCode,
  type ArrangementDecision,
  type ArrangementEffect,
} from '../../domain/recovery/finding.js';
import { FREQUENCIES } from '../../domain/recovery/frequency.js';
import { enumOf } from '../enums.js';
import { InputProblemsType } from '../input-problems.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar, FinancialYearScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';

export const FrequencyEnum = enumOf('ArrangementFrequency', 'How often a payment falls due.', FREQUENCIES);
export const DebtStageEnum = enumOf(
  'DebtStage',
  'How far recovery of a debt has gone: SI 1992/613, regs 20, 23, 33, 34 and Part VI.',
  DEBT_STAGES,
);
const EffectEnum = enumOf(
  'ArrangementEffect',
  'What a finding does: stops the arrangement, hands it to a person, leaves one debt out of it, or only tells.',
  ARRANGEMENT_EFFECTS,
);
const CodeEnum = enumOf('ArrangementCode', 'What was found.', ARRANGEMENT_CODES);
const DecisionEnum = enumOf(
  'ArrangementDecision',
  'Whether the policy lets it be made at once, leaves it to a person, or does not allow it.',
  ARRANGEMENT_DECISIONS,
);

/** Ten years of weeks: the rule has none longer. */
export const INSTALMENT_LIMIT = 520;
export const DEBT_LIMIT = 20;
export const FINDING_LIMIT = 200;

@Labels(CALCULATION)
@ObjectType('ArrangementFinding', {
  simpleResolvers: true,
  description: 'Something that was looked at, with its reason and where that is written: the policy, or the law.',
})
export class ArrangementFindingType {
  @Field(() => CodeEnum)
  code!: ArrangementCode;

  @Field(() => EffectEnum)
  effect!: ArrangementEffect;

  @Field(() => String, { nullable: true, description: 'The debt, as it was named; null where it concerns them all.' })
  debt!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;
}

@Labels(CALCULATION)
@ObjectType('ArrangementShare', { simpleResolvers: true, description: 'What of a payment goes to one debt.' })
export class ArrangementShareType {
  @Field(() => String, { description: 'The debt, as it was named, and its year behind a bar.' })
  debt!: string;

  @Field(() => MoneyScalar)
  amount!: Money;
}

@Labels(CALCULATION)
@ObjectType('ArrangementInstalment', { simpleResolvers: true, description: 'One payment of an arrangement.' })
export class ArrangementInstalmentType {
  @Field(() => DateScalar)
  due!: PlainDate;

  @Field(() => MoneyScalar)
  amount!: Money;

  @MaxItems(DEBT_LIMIT)
  @Field(() => [ArrangementShareType], { description: 'How it is shared between the debts, to the penny.' })
  shares!: readonly ArrangementShareType[];
}

@Labels(CALCULATION)
@ObjectType('ProposedDebt', { simpleResolvers: true, description: 'A debt that an arrangement takes in.' })
export class ProposedDebtType {
  @Field(() => String, { description: 'As it was named.' })
  account!: string;

  @Field(() => FinancialYearScalar, { nullable: true })
  year!: FinancialYear | null;

  @Field(() => MoneyScalar)
  amount!: Money;

  @Field(() => DebtStageEnum, { nullable: true })
  stage!: DebtStage | null;
}

@Labels(CALCULATION)
@ObjectType('ArrangementProposal', {
  simpleResolvers: true,
  description: "An arrangement as the council's policy has it, with what the law gives without one.",
})
export class ArrangementProposalType {
  @Field(() => DecisionEnum)
  decision!: ArrangementDecision;

  @MaxItems(FINDING_LIMIT)
  @Field(() => [ArrangementFindingType])
  findings!: readonly ArrangementFindingType[];

  @MaxItems(DEBT_LIMIT)
  @Field(() => [ProposedDebtType], { description: 'In the order in which they are cleared.' })
  debts!: readonly ProposedDebtType[];

  @Field(() => MoneyScalar)
  total!: Money;

  @Field(() => WorkingType, { nullable: true, description: 'What each payment but the last comes to, and why.' })
  each!: WorkingType | null;

  @MaxItems(INSTALMENT_LIMIT)
  @Field(() => [ArrangementInstalmentType], { description: 'Empty where there is no plan.' })
  instalments!: readonly ArrangementInstalmentType[];

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last payment.' })
  endsOn!: PlainDate | null;

  @Field(() => WorkingType, { nullable: true, description: 'Income less spending a month, by the statement.' })
  disposable!: WorkingType | null;

  @Field(() => WorkingType, { nullable: true, description: 'What may be asked for in one payment, by the statement.' })
  affordable!: WorkingType | null;

  @Field(() => Int, { description: 'Days after the day of a payment before it counts as missed.' })
  graceDays!: number;

  @Field(() => String, { description: 'The policy, and its first day.' })
  policy!: string;
}

export const ArrangementResult = createUnionType({
  name: 'ArrangementResult',
  description: 'A proposal, or what is wrong with the input.',
  types: () => [ArrangementProposalType, InputProblemsType] as const,
});
