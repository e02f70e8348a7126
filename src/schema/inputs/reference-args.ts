import { ArgsType, Field } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { type Scheme, SchemeEnum } from '../rulebook.js';
import { DateScalar } from '../scalars/dates.js';
import { PageArgs } from './page-args.js';

/** How a page of a list is asked for that can be searched. */
@ArgsType()
export class SearchPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name, in any letters.' })
  search?: string | null;
}

/** How the figures of a scheme are asked for. */
@ArgsType()
export class RulebookArgs extends SearchPageArgs {
  @Field(() => SchemeEnum)
  scheme!: Scheme;

  @Field(() => DateScalar, { description: 'The day on which they are the law.' })
  on!: PlainDate;
}

/** How the changes of the figures of a scheme are asked for. */
@ArgsType()
export class RulebookChangesArgs extends PageArgs {
  @Field(() => SchemeEnum)
  scheme!: Scheme;

  @Field(() => DateScalar, { description: 'Changes that take effect after this day...' })
  from!: PlainDate;

  @Field(() => DateScalar, { description: '...and up to this one.' })
  to!: PlainDate;
}
