import { Field, ObjectType } from 'type-graphql';
import type { CallerClass, Purpose } from '../domain/permissions.js';
import { CustomerType } from './customer.js';
import { CallerClassEnum, PurposeEnum } from './enums.js';
import { IDENTITY, Labels, PUBLIC_REFERENCE } from './labels.js';
import { MaxItems } from './max-items.js';

/** The most person records that one token may open. */
export const OWN_RECORD_LIMIT = 20;

@Labels(PUBLIC_REFERENCE)
@ObjectType('Me', { simpleResolvers: true, description: 'Who is asking, and what is theirs.' })
export class MeType {
  @Field(() => CallerClassEnum)
  class!: CallerClass;

  @Field(() => PurposeEnum, { description: 'The purpose in force: the header Guildhall-Purpose, or the default.' })
  purpose!: Purpose;

  @MaxItems(10)
  @Field(() => [PurposeEnum], { description: 'The purposes that may be named.' })
  purposes!: readonly Purpose[];

  @Labels(IDENTITY)
  @MaxItems(OWN_RECORD_LIMIT)
  @Field(() => [CustomerType], {
    nullable: 'items',
    description: `The caller's own records, one for each system that knows them. At most ${OWN_RECORD_LIMIT}; none for staff.`,
  })
  customers!: readonly CustomerType[];
}
