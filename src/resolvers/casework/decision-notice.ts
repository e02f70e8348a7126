import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Case } from '../../casework/case.js';
import { noticeAsHtml } from '../../casework/notices/as-html.js';
import { noticeAsText } from '../../casework/notices/as-text.js';
import type { Matter, NoticeDocument } from '../../casework/notices/document.js';
import type { NoticeFacts } from '../../casework/notices/kind.js';
import { isOfOverpayment } from '../../casework/notices/words/worded.js';
import { decode } from '../../domain/codec.js';
import type { CaseRef } from '../../domain/references.js';
import { DecisionType } from '../../schema/casework/decision.js';
import {
  DecisionNoticeType,
  NoticeKindEnum,
  NoticeMatterType,
  NoticeRouteEnum,
} from '../../schema/casework/decision-notice.js';
import { OverpaymentDecisionType } from '../../schema/casework/overpayment.js';
import { LetterFormatEnum, LetterLanguageEnum } from '../../schema/casework/preferences.js';
import { BENEFIT, CASEWORK, Labels, OPERATIONS } from '../../schema/labels.js';
import { MaxItems } from '../../schema/max-items.js';
import type { Context } from '../context.js';

type Kept = Case<NoticeFacts>;

@Resolver(() => DecisionNoticeType)
export class DecisionNoticeResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => NoticeKindEnum)
  notice(@Root() { facts }: Kept) {
    return facts.notice;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DecisionType, { nullable: true })
  decision(@Root() { facts }: Kept, @Ctx() { loaders }: Context) {
    return isOfOverpayment(facts.notice) ? null : loaders.case.load(facts.decision as CaseRef);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => OverpaymentDecisionType, { nullable: true })
  overpayment(@Root() { facts }: Kept, @Ctx() { loaders }: Context) {
    return isOfOverpayment(facts.notice) ? loaders.case.load(facts.decision as CaseRef) : null;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => NoticeRouteEnum)
  route(@Root() { facts }: Kept) {
    return facts.route;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String, { nullable: true })
  why(@Root() { facts }: Kept) {
    return facts.why;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => LetterFormatEnum)
  format(@Root() { facts }: Kept) {
    return facts.format;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => LetterLanguageEnum)
  language(@Root() { facts }: Kept) {
    return facts.language;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Boolean)
  notYetInWelsh(@Root() { facts }: Kept) {
    return facts.notYetInWelsh;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => String, { nullable: true })
  deliveryStatus(@Root() { facts }: Kept) {
    return facts.status;
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  text(@Root() { facts }: Kept) {
    return noticeAsText(decode<NoticeDocument>(facts.document));
  }

  @Labels(BENEFIT)
  @FieldResolver(() => String)
  html(@Root() { facts }: Kept) {
    return noticeAsHtml(decode<NoticeDocument>(facts.document), { largePrint: facts.format === 'LARGE_PRINT' });
  }

  @Labels(BENEFIT)
  @MaxItems(30)
  @FieldResolver(() => [NoticeMatterType])
  matters(@Root() { facts }: Kept): readonly Matter[] {
    return decode<NoticeDocument>(facts.document).matters;
  }
}
