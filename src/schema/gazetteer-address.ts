import { Field, ObjectType } from 'type-graphql';
import { connectionType } from './connection.js';
import { Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';
import { ADDRESS_LINE_LIMIT } from './property.js';
import { Postcode, UprnScalar } from './scalars/identifiers.js';

@Labels(PUBLIC_REFERENCE)
@ObjectType('GazetteerAddress', { simpleResolvers: true, description: 'An address of the national gazetteer.' })
export class GazetteerAddressType {
  @Field(() => UprnScalar)
  uprn!: string;

  @Field(() => UprnScalar, { nullable: true, description: 'Of the building that it is a part of.' })
  parentUprn!: string | null;

  @MaxItems(ADDRESS_LINE_LIMIT)
  @Field(() => [String], { description: 'Without the postcode.' })
  lines!: readonly string[];

  @Field(() => Postcode, { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true, description: 'Such as RD06 for a flat.' })
  classification!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The authority that keeps the record, by the gazetteer's number.",
  })
  custodian!: string | null;
}

export const GazetteerAddressConnectionType = connectionType('GazetteerAddress', {
  of: () => GazetteerAddressType,
  labels: PUBLIC_REFERENCE,
});
