import { Field, ObjectType } from 'type-graphql';
import { Labels, VOA_LIST } from './labels.js';
import { MaxItems } from './max-items.js';

/** The most lines of one valuation that are shown. */
export const VALUATION_LINE_LIMIT = 500;

const AS_PUBLISHED = 'As published, with as many decimals as it has there.';

@Labels(VOA_LIST)
@ObjectType('ValuationLine', { simpleResolvers: true, description: 'A part of a property and what it was valued at.' })
export class ValuationLineType {
  @Field(() => String, { nullable: true })
  floor!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true, description: AS_PUBLISHED })
  area!: string | null;

  @Field(() => String, { nullable: true, description: 'In pounds for a unit of area.' })
  price!: string | null;

  @Field(() => String, { nullable: true, description: 'In pounds.' })
  value!: string | null;
}

@Labels(VOA_LIST)
@ObjectType('ValuationAdjustment', { simpleResolvers: true, description: 'An adjustment to a valuation.' })
export class ValuationAdjustmentType {
  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true })
  percent!: string | null;
}

@Labels(VOA_LIST)
@ObjectType('SummaryValuation', {
  simpleResolvers: true,
  description: 'How a rateable value was come to, as the Agency summarises it. Numbers are as published.',
})
export class SummaryValuationType {
  @Field(() => String)
  assessment!: string;

  @Field(() => String, { nullable: true, description: "The Agency's valuation scheme." })
  scheme!: string | null;

  @Field(() => String, { nullable: true, description: 'Such as NIA for net internal area.' })
  unitOfMeasurement!: string | null;

  @Field(() => String, { nullable: true })
  totalArea!: string | null;

  @Field(() => String, { nullable: true, description: 'In pounds for a unit of area.' })
  unadjustedPrice!: string | null;

  @Field(() => String, { nullable: true, description: 'In pounds.' })
  totalValue!: string | null;

  @Field(() => String, { nullable: true, description: 'The rateable value that was adopted, in pounds.' })
  adoptedValue!: string | null;

  @MaxItems(VALUATION_LINE_LIMIT)
  @Field(() => [ValuationLineType])
  lines!: readonly ValuationLineType[];

  @MaxItems(VALUATION_LINE_LIMIT)
  @Field(() => [ValuationLineType])
  additions!: readonly ValuationLineType[];

  @MaxItems(VALUATION_LINE_LIMIT)
  @Field(() => [ValuationAdjustmentType])
  adjustments!: readonly ValuationAdjustmentType[];

  @Field(() => String, { nullable: true, description: 'Of plant and machinery together, in pounds.' })
  plant!: string | null;

  @Field(() => String, { nullable: true, description: 'Of car parking together, in pounds.' })
  parking!: string | null;
}
