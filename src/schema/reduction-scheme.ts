import { Field, Int, ObjectType } from 'type-graphql';
import type { FinancialYear } from '../domain/financial-year.js';
import type { Money } from '../domain/money.js';
import { connectionType } from './connection.js';
import { namedEnumOf } from './enums.js';
import { Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';
import { FinancialYearScalar } from './scalars/dates.js';
import { MoneyScalar } from './scalars/money.js';

/** As the files have them: a test holds the lists together. */
export const SCHEME_KINDS = ['means_test', 'bands', 'share', 'unknown'] as const;
export const SCHEME_STATUSES = ['published', 'partial', 'proposed', 'invented'] as const;
/** The most that a file says is missing, and the most groups that it has. */
export const MISSING_LIMIT = 30;
export const GROUP_LIMIT = 12;

const SchemeKindEnum = namedEnumOf(
  'ReductionSchemeKind',
  'MEANS_TEST: income against an applicable amount. BANDS: a share by income. SHARE: one share for all. UNKNOWN: not read.',
  SCHEME_KINDS,
);
const SchemeStatusEnum = namedEnumOf(
  'ReductionSchemeStatus',
  "PUBLISHED: the council's whole scheme. PARTIAL: what was found of it. PROPOSED: of a consultation. INVENTED: for trying out.",
  SCHEME_STATUSES,
);

@Labels(PUBLIC_REFERENCE)
@ObjectType('ReductionSchemeGroup', {
  simpleResolvers: true,
  description: 'Households with a calculation of their own.',
})
export class ReductionSchemeGroupType {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  protectedGroup!: boolean;

  @Field(() => SchemeKindEnum)
  kind!: string;
}

@Labels(PUBLIC_REFERENCE)
@ObjectType('ReductionSchemeYear', {
  simpleResolvers: true,
  description: "A council's own council tax reduction scheme for working age, for one year. LGFA 1992, s. 13A(2).",
})
export class ReductionSchemeYearType {
  @Field(() => FinancialYearScalar)
  year!: FinancialYear;

  @Field(() => String, { description: 'The name of the scheme.' })
  name!: string;

  @Field(() => SchemeKindEnum, { description: 'How it works, for who is in none of its groups.' })
  kind!: string;

  @Field(() => SchemeStatusEnum)
  status!: string;

  @Field(() => Int, { description: 'Published sources that agree: 2 stands for two or more, 0 for none read.' })
  verified!: number;

  @Field(() => String, { description: 'Where it was read.' })
  basis!: string;

  @Field(() => String, { nullable: true, description: 'The page it was read on.' })
  address!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @MaxItems(MISSING_LIMIT)
  @Field(() => [String], { description: 'What is not known. A household that turns on it is given no figure.' })
  missing!: readonly string[];

  @MaxItems(GROUP_LIMIT)
  @Field(() => [ReductionSchemeGroupType])
  groups!: readonly ReductionSchemeGroupType[];

  @Field(() => MoneyScalar, { nullable: true, description: 'Capital above this bars; null where it is not known.' })
  capitalLimit!: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The least that is given in a week; null where none is named.',
  })
  minimumPerWeek!: Money | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many months an application can be backdated; null: not known.',
  })
  backdatingMonths!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a second adult rebate; null: not known.' })
  secondAdultRebate!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What help there is in hardship.' })
  hardship!: string | null;
}

@Labels(PUBLIC_REFERENCE)
@ObjectType('ReductionSchemes', { simpleResolvers: true, description: "A council's own schemes for working age." })
export class ReductionSchemesType {
  @Field(() => String, { description: 'Give it to a calculation, to have the council’s own scheme answer.' })
  code!: string;

  @Field(() => String)
  name!: string;

  @MaxItems(100)
  @Field(() => [ReductionSchemeYearType], { description: 'The years whose schemes are held, newest first.' })
  years!: readonly ReductionSchemeYearType[];
}

export const ReductionSchemesConnectionType = connectionType('ReductionSchemes', {
  of: () => ReductionSchemesType,
  labels: PUBLIC_REFERENCE,
});
