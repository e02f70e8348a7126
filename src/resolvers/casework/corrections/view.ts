import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../../casework/case.js';
import { isCase } from '../../../casework/concerned.js';
import type { CorrectionFacts } from '../../../casework/corrections/correction.js';
import { correctionLaw, correctionSays } from '../../../casework/corrections/says.js';
import type { PlainDate } from '../../../domain/dates.js';
import { CaseType } from '../../../schema/casework/case.js';
import { CorrectionType } from '../../../schema/casework/correction.js';
import { CASEWORK, Labels, OPERATIONS } from '../../../schema/labels.js';
import { DateScalar } from '../../../schema/scalars/dates.js';
import type { Context } from '../../context.js';

type Shown = Case<CorrectionFacts>;

@Resolver(() => CorrectionType)
export class CorrectionViewResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => String)
  wrong(@Root() { facts }: Shown): string {
    return facts.wrong;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  putRight(@Root() { facts }: Shown): string | null {
    return facts.putRight;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  says(@Root() { facts }: Shown): string {
    return correctionSays(facts);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Boolean)
  officialError(@Root() { facts }: Shown): boolean {
    return facts.officialError;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  law(@Root() { facts }: Shown): string {
    return correctionLaw(facts);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar)
  foundOn(@Root() { facts }: Shown): PlainDate {
    return facts.foundOn;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DateScalar, { nullable: true })
  putRightOn(@Root() { facts }: Shown): PlainDate | null {
    return facts.putRightOn;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  putRightBy(@Root() { facts }: Shown): string | null {
    return facts.putRightBy;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  of(@Root() { about }: Shown, @Ctx() { loaders }: Context): Promise<Case | null> | null {
    return isCase(about) ? loaders.case.load(about) : null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseType, { nullable: true })
  effect(@Root() { facts }: Shown, @Ctx() { loaders }: Context): Promise<Case | null> | null {
    return facts.effect === null ? null : loaders.case.load(facts.effect);
  }
}
