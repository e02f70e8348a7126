import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ChargeBand, EnglishBand } from '../../domain/charge-bands.js';
import type { PlainDate } from '../../domain/dates.js';
import type { Money } from '../../domain/money.js';
import { enumOf } from '../enums.js';
import { CALCULATION, Labels } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { MoneyScalar } from '../scalars/money.js';
import { WorkingType } from '../working.js';
import { BandEnum, ChargeBandEnum } from './enums.js';

/** A year has no more days than this, so no more lines. */
export const LINE_LIMIT = 366;
/** As the facts allow. */
export const PEOPLE_LIMIT = 30;

const StateEnum = enumOf('CouncilTaxDayState', 'Whether a dwelling bears a charge.', [
  'CHARGED',
  'EXEMPT',
  'NOT_IN_LIST',
]);

@Labels(CALCULATION)
@ObjectType('CouncilTaxLine', {
  simpleResolvers: true,
  description:
    'A line of the bill: an unbroken run of days with one charge. Net is gross, less discount, plus premium, less annexe and reductions.',
})
export class LineType {
  @Field(() => DateScalar)
  from!: PlainDate;

  @Field(() => DateScalar)
  to!: PlainDate;

  @Field(() => Int)
  days!: number;

  @Field(() => StateEnum)
  state!: string;

  @Field(() => BandEnum, { nullable: true, description: 'In the valuation list.' })
  listBand!: EnglishBand | null;

  @Field(() => ChargeBandEnum, { nullable: true, description: 'At which it is charged: one lower for a disability.' })
  band!: ChargeBand | null;

  @Field(() => String, { nullable: true, description: 'The class of exemption. SI 1992/558, art. 3.' })
  exemption!: string | null;

  @MaxItems(PEOPLE_LIMIT)
  @Field(() => [String], { description: 'Who is liable, by their `id`; more than one are so jointly and severally.' })
  liable!: readonly string[];

  @Field(() => String, { description: 'The description or class by which they are, such as `6(2)(a)`.' })
  liableBy!: string;

  @Field(() => MoneyScalar)
  gross!: Money;

  @Field(() => MoneyScalar)
  discount!: Money;

  @Field(() => Float, {
    nullable: true,
    description: 'The discount in percent of the gross; null where there is none.',
  })
  discountPercent!: number | null;

  @Field(() => MoneyScalar)
  premium!: Money;

  @Field(() => Float, { nullable: true, description: 'The premium in percent of the gross; null where there is none.' })
  premiumPercent!: number | null;

  @Field(() => MoneyScalar)
  annexe!: Money;

  @Field(() => MoneyScalar, { description: 'Under LGFA 1992, s. 13A.' })
  reductions!: Money;

  @Field(() => MoneyScalar)
  net!: Money;

  @Field(() => WorkingType)
  working!: WorkingType;
}
