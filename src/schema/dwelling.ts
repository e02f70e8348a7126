import { Field, ObjectType } from 'type-graphql';
import type { Band } from '../domain/account.js';
import type { PlainDate } from '../domain/dates.js';
import type { AccountRef, PersonRef } from '../domain/references.js';
import { connectionType } from './connection.js';
import { ACCOUNT, IDENTITY, Labels } from './labels.js';
import { DateScalar } from './scalars/dates.js';
import { AccountReference, PersonReference } from './scalars/references.js';

/** The most bands of one dwelling that are shown. */
export const BAND_LIMIT = 50;

@Labels(ACCOUNT)
@ObjectType('BandPeriod', { simpleResolvers: true, description: 'A council tax band and the days of it.' })
export class BandPeriodType {
  @Field(() => String)
  band!: Band;

  @Field(() => DateScalar, { nullable: true })
  from!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null where it has no end.' })
  to!: PlainDate | null;
}

@Labels(ACCOUNT)
@ObjectType('Occupation', { simpleResolvers: true, description: 'An account for a dwelling, and the days of it.' })
export class OccupationType {
  @Field(() => AccountReference)
  account!: AccountRef;

  @Labels(IDENTITY)
  @Field(() => PersonReference, { description: 'Who leads the account.' })
  occupier!: PersonRef;

  @Field(() => DateScalar, { nullable: true })
  from!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Null where it has no end.' })
  to!: PlainDate | null;

  @Field(() => Boolean)
  current!: boolean;
}

export const OccupationConnectionType = connectionType('Occupation', { of: () => OccupationType, labels: ACCOUNT });
