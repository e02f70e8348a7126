import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../../casework/case.js';
import type { ContactPromiseFacts } from '../../../casework/promises/promise.js';
import { isAfter, type PlainDate } from '../../../domain/dates.js';
import { EvidenceChannelEnum } from '../../../schema/casework/evidence.js';
import { ContactPromiseType } from '../../../schema/casework/promise.js';
import { CASEWORK, Labels, OPERATIONS } from '../../../schema/labels.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import type { Context } from '../../context.js';

type Shown = Case<ContactPromiseFacts>;

@Resolver(() => ContactPromiseType)
export class ContactPromiseResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  by(@Root() { facts }: Shown): PlainDate {
    return facts.by;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => EvidenceChannelEnum)
  channel(@Root() { facts }: Shown): string {
    return facts.channel;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  what(@Root() { facts }: Shown): string {
    return facts.what;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar, { nullable: true })
  keptOn(@Root() { facts }: Shown): PlainDate | null {
    return facts.kept?.on ?? null;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String)
  promisedBy(@Root() { facts }: Shown): string {
    return facts.promisedBy;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  how(@Root() { facts }: Shown): string | null {
    return facts.kept?.how ?? null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Boolean)
  missed(@Root() { state, facts }: Shown, @Ctx() { clock }: Context): boolean {
    return state === 'KEPT_LATE' || (state === 'PROMISED' && isAfter(clock.today(), facts.by));
  }
}
