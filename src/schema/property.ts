import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Band } from '../domain/account.js';
import type { PlainDate } from '../domain/dates.js';
import type { Money } from '../domain/money.js';
import type { PropertyRef } from '../domain/references.js';
import type { Source } from '../domain/source.js';
import { connectionType } from './connection.js';
import { ACCOUNT, CONTACT, Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';
import { NodeType } from './node.js';
import { DateScalar } from './scalars/dates.js';
import { Postcode, UprnScalar } from './scalars/identifiers.js';
import { MoneyScalar } from './scalars/money.js';
import { PropertyReference } from './scalars/references.js';
import { SourceType } from './source.js';

/** The most lines that an address has. */
export const ADDRESS_LINE_LIMIT = 8;

@Labels(CONTACT)
@ObjectType('Address', { simpleResolvers: true, description: 'A postal address as the back office holds it.' })
export class AddressType {
  @MaxItems(ADDRESS_LINE_LIMIT)
  @Field(() => [String], { description: `At most ${ADDRESS_LINE_LIMIT} lines, without the postcode.` })
  lines!: readonly string[];

  @Field(() => Postcode, { nullable: true })
  postcode!: string | null;
}

@InterfaceType('Property', {
  implements: NodeType,
  description: 'A dwelling, which council tax is charged for, or a hereditament of a non-domestic rating list.',
})
export abstract class PropertyType extends NodeType {
  @Labels(PUBLIC_REFERENCE)
  @Field(() => SourceType)
  source!: Source;
}

@Labels(ACCOUNT)
@ObjectType('Dwelling', { simpleResolvers: true, implements: [PropertyType, NodeType], description: 'A dwelling.' })
export class DwellingType extends PropertyType {
  @Field(() => PropertyReference)
  ref!: PropertyRef;

  @Field(() => UprnScalar, { nullable: true, description: 'Null where the back office does not say.' })
  uprn!: string | null;

  @Labels(CONTACT)
  @Field(() => AddressType)
  address!: AddressType;

  @Field(() => String, { nullable: true, description: 'The council tax band, A to H (A to I in Wales).' })
  band!: Band | null;
}

@Labels(ACCOUNT)
@ObjectType('PropertyCharge', { simpleResolvers: true, description: 'What was charged for a run of days.' })
export class PropertyChargeType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true })
  to!: PlainDate | null;

  @Field(() => Int)
  days!: number;

  @Field(() => MoneyScalar, { description: 'After discounts.' })
  net!: Money;
}

@Labels(ACCOUNT)
@ObjectType('AccountProperty', { simpleResolvers: true, description: 'A dwelling on an account.' })
export class AccountPropertyType {
  @Field(() => DwellingType)
  property!: DwellingType;

  @Field(() => Boolean, { description: 'Whether the account is for this dwelling now.' })
  current!: boolean;

  @Field(() => MoneyScalar, { nullable: true, description: 'For a whole year at this band, before discounts.' })
  fullYearCharge!: Money | null;

  @Field(() => PropertyChargeType, { nullable: true })
  charge!: PropertyChargeType | null;
}

export const AccountPropertyConnectionType = connectionType('AccountProperty', {
  of: () => AccountPropertyType,
  labels: ACCOUNT,
});
