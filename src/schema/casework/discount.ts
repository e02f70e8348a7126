import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import type { AccountRef } from '../../domain/references.js';
import { enumOf } from '../enums.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { AccountReference } from '../scalars/references.js';
import { BillEffectType } from './bill-effect.js';
import { CaseType } from './case.js';

/** As the casework has them: a test holds the two lists together. */
export const RELIEFS = [
  'SINGLE_PERSON',
  'DISREGARD',
  'EXEMPTION',
  'DISABLED_BAND',
  'EMPTY_HOME',
  'MAJOR_WORKS',
  'PREMIUM_EXCEPTION',
] as const;
export const ReliefEnum = enumOf('CouncilTaxRelief', 'What can be asked for on a council tax account.', RELIEFS);
export const ReliefPersonEnum = enumOf('ReliefPerson', 'Whom a disregard is for.', ['HOLDER', 'ANOTHER_ADULT']);

@Labels(CASEWORK)
@ObjectType('WantedEvidence', {
  simpleResolvers: true,
  description: 'Something that has to be seen before it is decided.',
})
export class WantedEvidenceType {
  @Field(() => String)
  what!: string;

  @Field(() => Boolean)
  received!: boolean;
}

@Labels(CASEWORK)
@ObjectType('DiscountDecision', {
  simpleResolvers: true,
  description:
    'A decision about a discount as it was made. Whoever disagrees writes to the council first, and after its answer, or two months without one, can appeal to the Valuation Tribunal. LGFA 1992, s. 16.',
})
export class DiscountDecisionType {
  @Field(() => Boolean)
  given!: boolean;

  @Field(() => DateScalar, { nullable: true })
  from!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  to!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  reviewOn!: PlainDate | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  law!: string;

  @Field(() => DateScalar)
  decidedOn!: PlainDate;

  @Labels(OPERATIONS)
  @Field(() => String)
  decidedBy!: string;
}

@Labels(CASEWORK)
@ObjectType('DiscountEnd', { simpleResolvers: true, description: 'When it stopped being so, and when that was told.' })
export class DiscountEndType {
  @Field(() => DateScalar)
  on!: PlainDate;

  @Field(() => DateScalar)
  toldOn!: PlainDate;

  @Field(() => Boolean, { description: 'Told later than 21 days after. SI 1992/613, reg. 16.' })
  late!: boolean;
}

@Labels(CASEWORK)
@ObjectType('DiscountApplication', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    'A discount, disregard, exemption or reduction that was asked for: what shows it, what it does to the bill, the decision, and its reviews.',
})
export class DiscountApplicationType extends CaseType {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Field(() => ReliefEnum)
  relief!: string;

  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => BillEffectType, {
    description: "The year's bill without it and with it; `findings` says what the rules make of the claim.",
  })
  bill!: BillEffectType;

  @MaxItems(10)
  @Field(() => [WantedEvidenceType])
  evidence!: readonly WantedEvidenceType[];

  @Field(() => DiscountDecisionType, { nullable: true })
  decision!: DiscountDecisionType | null;

  @Field(() => DiscountEndType, { nullable: true })
  ended!: DiscountEndType | null;
}
