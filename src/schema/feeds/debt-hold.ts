import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '../../domain/dates.js';
import { HELD_ACTIONS, HOLD_KINDS, MORATORIA } from '../../domain/feeds/told.js';
import { enumOf } from '../enums.js';
import { Labels, PUBLIC_REFERENCE } from '../labels.js';
import { MaxItems } from '../max-items.js';
import { DateScalar } from '../scalars/dates.js';
import { HOLD_TOLD, HOLD_TOLD_HEALTH } from './labels.js';
import { FeedProvenanceType } from './told.js';

export const HOLD_LIMIT = 20;
export const HoldKindEnum = enumOf('DebtHoldKind', 'Why a debt is held.', HOLD_KINDS);
export const MoratoriumEnum = enumOf('Moratorium', 'Which kind of breathing space.', MORATORIA);
export const HeldActionEnum = enumOf('HeldAction', 'What may not be done about a debt while it is held.', HELD_ACTIONS);

@Labels(HOLD_TOLD)
@ObjectType('DebtHold', {
  simpleResolvers: true,
  description:
    'A debt about which nothing may be done for a while, whoever of those liable asked for it. Paying is never held.',
})
export class DebtHoldType {
  @Field(() => HoldKindEnum)
  kind!: string;

  @Field(() => String, { description: 'In words, with the law.' })
  reason!: string;

  @Labels(HOLD_TOLD_HEALTH)
  @Field(() => MoratoriumEnum)
  moratorium!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from!: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day. Null where no end is known yet.' })
  until!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether it stops recovery today.' })
  inForce!: boolean;

  @Field(() => String, { description: 'The debt as the notice names it.' })
  debtReference!: string;

  @Field(() => String, { nullable: true, description: "The moratorium's own, such as `BSS-0000000001`." })
  reference!: string | null;

  @MaxItems(HELD_ACTIONS.length)
  @Field(() => [HeldActionEnum], { description: 'What may not be done while it is in force.' })
  stops!: readonly string[];

  @Labels(PUBLIC_REFERENCE)
  @Field(() => FeedProvenanceType)
  told!: FeedProvenanceType;
}
