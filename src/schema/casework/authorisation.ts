import { Field, ObjectType } from 'type-graphql';
import type { Money } from '../../domain/money.js';
import { namedEnumOf } from '../enums.js';
import { CASEWORK, Labels, OPERATIONS } from '../labels.js';
import { MoneyScalar } from '../scalars/money.js';
import { CaseType } from './case.js';

/** As the casework has them: a test holds the two lists together. */
export const AUTHORITY_ACT_NAMES = [
  'refund',
  'write-off',
  'discretionary-award',
  'transfer',
  'waive-costs',
  'arrangement',
] as const;
export type AuthorityActName = (typeof AUTHORITY_ACT_NAMES)[number];
export const AuthorityActEnum = namedEnumOf(
  'AuthorityAct',
  'What takes authority: each has limits of its own, set by the council.',
  AUTHORITY_ACT_NAMES,
);

@Labels(CASEWORK)
@ObjectType('Authorisation', {
  simpleResolvers: true,
  implements: CaseType,
  description:
    "A colleague's leave to do something above one's own limit: asked for, given or refused by another person, used once.",
})
export class AuthorisationType extends CaseType {
  @Field(() => AuthorityActEnum)
  act!: AuthorityActName;

  @Field(() => MoneyScalar, { description: 'At most this may be done with it.' })
  amount!: Money;

  @Labels(OPERATIONS)
  @Field(() => String, { description: 'Why it is asked for.' })
  why!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: 'What the colleague said with the answer.' })
  answer!: string | null;

  @Labels(OPERATIONS)
  @Field(() => String, { description: "Who asked: the token's subject." })
  askedBy!: string;

  @Labels(OPERATIONS)
  @Field(() => String, { nullable: true, description: 'Who answered, never the one who asked.' })
  answeredBy!: string | null;
}
