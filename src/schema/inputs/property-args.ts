import { ArgsType, Field } from 'type-graphql';
import { Postcode, UarnScalar, UprnScalar } from '../scalars/identifiers.js';
import { PageArgs } from './page-args.js';

/** How one property is asked for: by one of these. */
@ArgsType()
export class PropertyArgs {
  @Field(() => UprnScalar, { nullable: true, description: 'Of a dwelling.' })
  uprn?: string | null;

  @Field(() => UarnScalar, { nullable: true, description: 'Of a hereditament.' })
  uarn?: string | null;
}

/** How properties are looked for: by one of these, or by both. */
@ArgsType()
export class PropertiesArgs extends PageArgs {
  @Field(() => Postcode, { nullable: true })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the address, all of which have to be there.' })
  address?: string | null;
}

/** How addresses are looked for: by one of these. */
@ArgsType()
export class AddressesArgs extends PageArgs {
  @Field(() => Postcode, { nullable: true })
  postcode?: string | null;

  @Field(() => String, { nullable: true, description: 'A part of the address, as somebody would say it.' })
  text?: string | null;
}
