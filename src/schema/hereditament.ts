import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../domain/dates.js';
import type { Money } from '../domain/money.js';
import { Labels, VOA_LIST } from './labels.js';
import { MaxItems } from './max-items.js';
import { NodeType } from './node.js';
import { ADDRESS_LINE_LIMIT, PropertyType } from './property.js';
import { DateScalar } from './scalars/dates.js';
import { Postcode, UarnScalar } from './scalars/identifiers.js';
import { MoneyScalar } from './scalars/money.js';
import { SummaryValuationType } from './summary-valuation.js';

/** The most entries of one property that are shown, the newest first. */
export const ENTRY_LIMIT = 100;

@Labels(VOA_LIST)
@ObjectType('RatingEntry', { simpleResolvers: true, description: 'An entry of a non-domestic rating list.' })
export class RatingEntryType {
  @Field(() => Int, { description: 'The list, by the year that it came into force.' })
  listYear!: number;

  @Field(() => String, { nullable: true, description: "The Agency's reference of the assessment." })
  assessment!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'Such as CS for a shop.' })
  descriptionCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Special category code with its suffix.' })
  scatCode!: string | null;

  @Field(() => MoneyScalar, { nullable: true })
  rateableValue!: Money | null;

  @Field(() => Boolean, { description: 'Whether a part of it is domestic.' })
  composite!: boolean;

  @Field(() => DateScalar, { nullable: true })
  effectiveOn!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the list was altered.' })
  alteredOn!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true })
  from!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null for the entry in force.' })
  to!: PlainDate | null;

  @Field(() => SummaryValuationType, {
    nullable: true,
    description: 'How the value was come to; null where the Agency published no summary, or none was loaded.',
  })
  valuation!: SummaryValuationType | null;
}

@Labels(VOA_LIST)
@ObjectType('Hereditament', {
  simpleResolvers: true,
  implements: [PropertyType, NodeType],
  description: 'A property in a non-domestic rating list. LGFA 1988, s. 64.',
})
export class HereditamentType extends PropertyType {
  @Field(() => UarnScalar)
  uarn!: string;

  @Field(() => String, { description: "The billing authority, by the Agency's code." })
  billingAuthority!: string;

  @Field(() => String, { nullable: true, description: "The billing authority's own reference." })
  authorityReference!: string | null;

  @Field(() => String, { nullable: true })
  firmName!: string | null;

  @MaxItems(ADDRESS_LINE_LIMIT)
  @Field(() => [String], { description: 'As the list writes it, without the postcode.' })
  addressLines!: readonly string[];

  @Field(() => Postcode, { nullable: true, description: 'Null where the list has none, or no valid one.' })
  postcode!: string | null;

  @Field(() => RatingEntryType, { nullable: true, description: 'The entry in force in the newest list.' })
  current!: RatingEntryType | null;

  @MaxItems(ENTRY_LIMIT)
  @Field(() => [RatingEntryType], { description: 'What it was entered at in every list loaded, the newest first.' })
  entries!: readonly RatingEntryType[];
}
