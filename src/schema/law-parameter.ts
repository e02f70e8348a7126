import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '../domain/dates.js';
import { STANDINGS, type Standing, UNITS, type Unit } from '../domain/parameter.js';
import { namedEnumOf } from './enums.js';
import { Labels, PUBLIC_REFERENCE } from './labels.js';
import { DateScalar } from './scalars/dates.js';

const StandingEnum = namedEnumOf(
  'ParameterStanding',
  'How a figure came to be known: printed by the body that set it; worked out by us from figures it printed (computed) or from a report of them (derived); made up for an invented council.',
  STANDINGS,
);
const UnitEnum = namedEnumOf('ParameterUnit', 'What the value of a figure is in.', UNITS);

@Labels(PUBLIC_REFERENCE)
@ObjectType('LawParameter', {
  simpleResolvers: true,
  description: 'A figure of the law as it stood on a day, with where it comes from and how far it can be relied on.',
})
export class LawParameterType {
  @Field(() => String, { description: 'Scheme and name, such as `councilTax.singleResidentDiscount`.' })
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'The figure as it is kept: 25 for 25 percent.' })
  value!: string;

  @Field(() => UnitEnum)
  unit!: Unit;

  @Field(() => String, { description: 'The provision that sets it.' })
  law!: string;

  @Field(() => Int, { description: 'Published sources that agree: 2 stands for two or more, 0 for none read.' })
  verified!: number;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => String, { description: 'Where it was read.' })
  basis!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is the law.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, or null where no end is known.' })
  to!: PlainDate | null;

  @Field(() => DateScalar, { description: 'The last day for which anybody checked it.' })
  checkedTo!: PlainDate;

  @Field(() => Boolean, {
    description: 'True where it was used for a later day, so nobody has confirmed that it stood.',
  })
  pastCheckedTo!: boolean;
}
