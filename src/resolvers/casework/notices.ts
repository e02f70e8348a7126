import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import { limitsFor } from '../../casework/appeals/law.js';
import type { Case } from '../../casework/case.js';
import type { PaidToLandlord, RentAllowancePayment } from '../../casework/notices/particulars.js';
import { PAYMENT_RHYTHMS } from '../../casework/notices/particulars.js';
import { type Sending, type SendNotice, sendNotice } from '../../casework/notices/send.js';
import { noticeGiven } from '../../casework/notices/settle.js';
import { type SendOverpaymentNotice, sendOverpaymentNotice } from '../../casework/overpayments/send.js';
import {
  type SendLandlordOverpaymentNotice,
  sendLandlordOverpaymentNotice,
} from '../../casework/overpayments/send-to-landlord.js';
import type { PreferenceFacts } from '../../casework/preferences/preferences.js';
import type { CaseRef, PersonRef } from '../../domain/references.js';
import { CaseConnectionType } from '../../schema/casework/case.js';
import { DecisionType } from '../../schema/casework/decision.js';
import { ChangeOutcome } from '../../schema/casework/outcome.js';
import { OverpaymentDecisionType } from '../../schema/casework/overpayment.js';
import { MarkNoticeGivenInput, SendNoticeInput } from '../../schema/inputs/casework/decision-notice.js';
import {
  SendLandlordOverpaymentNoticeInput,
  SendOverpaymentNoticeInput,
} from '../../schema/inputs/casework/overpayment.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { acting, CASEWORK, Labels } from '../../schema/labels.js';
import type { Context } from '../context.js';
import { aMoney } from './about.js';
import { casePage } from './case-page.js';
import { aDay, known } from './known.js';
import type { NoticeSettings } from './notice-settings.js';
import { performed, words } from './performed.js';
import { isRentAccount, otherTenant } from './rent-account.js';
import { address, aPerson, orNull, reason } from './shapes.js';

const landlord = z.strictObject({
  name: words(100),
  postTo: address,
  home: address,
  perWeek: aMoney,
  from: aDay,
}) satisfies z.ZodType<PaidToLandlord>;

const paid = z.strictObject({
  firstOn: aDay,
  firstFrom: aDay,
  firstTo: aDay,
  every: z.enum(PAYMENT_RHYTHMS),
  landlord: orNull(landlord),
}) satisfies z.ZodType<RentAllowancePayment>;

const shape = z.strictObject({
  decision: z.custom<CaseRef>(value => typeof value === 'string'),
  postTo: address,
  payment: orNull(paid),
  afterRevision: z.boolean(),
  nonDependantsIncome: orNull(reason),
}) as z.ZodType<SendNotice>;

const overpaid = z.strictObject({
  overpayment: z.custom<CaseRef>(value => typeof value === 'string'),
  postTo: address,
  perWeek: orNull(aMoney),
}) as z.ZodType<SendOverpaymentNotice>;

const toLandlord = z.strictObject({
  overpayment: z.custom<CaseRef>(value => typeof value === 'string'),
  landlord: z.strictObject({ name: words(100), postTo: address, home: address }),
  perWeek: orNull(aMoney),
  outOf: orNull(z.strictObject({ customer: aPerson, home: address })),
}) as z.ZodType<SendLandlordOverpaymentNotice>;

const NOTICES_OF = 'Notices of this decision, the newest first.';

/** A gateway whose council has said nothing of itself names it, and prints. */
const unsaid: NoticeSettings = {
  from: { name: 'The council', address: null, telephone: null, website: null, email: null },
  schemeAppeals: 'our Council Tax Reduction Scheme',
  messenger: null,
};

@Resolver(() => DecisionType)
export class NoticesResolver {
  @Labels(acting('letter:send'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Tells a customer of a decision, in the form, language and way that they asked for, and a landlord who is paid. Refused where a notice would not say what the law has it say.',
  })
  async sendNotice(@Arg('input', () => SendNoticeInput) input: SendNoticeInput, @Ctx() context: Context) {
    const decided = await context.fresh.case.load(input.decision);
    const sending = await sendingTo(decided?.person ?? null, context);
    const rentAccount = input.payment?.landlord != null && (await isRentAccount(decided, context));
    return performed({ command: sendNotice({ ...sending, rentAccount }), shape }, input, context);
  }

  @Labels(acting('letter:send'))
  @Mutation(() => ChangeOutcome, { description: 'Says that a notice was printed and posted, or prepared and given.' })
  markNoticeGiven(@Arg('input', () => MarkNoticeGivenInput) input: MarkNoticeGivenInput, @Ctx() context: Context) {
    return performed({ command: noticeGiven, shape: z.strictObject(known) }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, { description: NOTICES_OF })
  notices(@Root() one: Case, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return noticesOf(one, page, context);
  }
}

@Resolver(() => OverpaymentDecisionType)
export class OverpaymentNoticesResolver {
  @Labels(acting('letter:send'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Tells a landlord of an overpayment that is recovered from them, with the tenants whom the law has it name. SI 2006/213, Sch. 9 para. 15.',
  })
  async sendLandlordOverpaymentNotice(
    @Arg('input', () => SendLandlordOverpaymentNoticeInput) input: SendLandlordOverpaymentNoticeInput,
    @Ctx() context: Context,
  ) {
    const decided = await context.fresh.case.load(input.overpayment);
    const other = await otherTenant(input.outOf?.customer ?? null, context);
    const command = sendLandlordOverpaymentNotice(await sendingTo(decided?.person ?? null, context), other);
    return performed({ command, shape: toLandlord }, input, context);
  }

  @Labels(acting('letter:send'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Tells a customer of an overpayment that is recovered from them. SI 2006/213, reg. 90 and Sch. 9 para. 15.',
  })
  async sendOverpaymentNotice(
    @Arg('input', () => SendOverpaymentNoticeInput) input: SendOverpaymentNoticeInput,
    @Ctx() context: Context,
  ) {
    const decided = await context.fresh.case.load(input.overpayment);
    const command = sendOverpaymentNotice(await sendingTo(decided?.person ?? null, context));
    return performed({ command, shape: overpaid }, input, context);
  }

  @Labels(CASEWORK)
  @FieldResolver(() => CaseConnectionType, { description: NOTICES_OF })
  notices(@Root() one: Case, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context) {
    return noticesOf(one, page, context);
  }
}

async function noticesOf({ ref }: Case, { first, after }: PageArgs, { casework, caller, reads }: Context) {
  const page = { first, after: after ?? null, caller };
  return casePage(await casework.cases.about(ref, { kinds: ['DecisionNotice'], ...page }), reads);
}

/** What is read beside the input, before anything is done. */
async function sendingTo(person: PersonRef | null, context: Context): Promise<Sending> {
  const { casework, caller, clock, statute, fresh, notices = unsaid } = context;
  const today = clock.today();
  const said =
    person === null
      ? []
      : (await casework.cases.ofPerson({ person, kinds: ['ContactPreferences'] }, { first: 1, caller })).cases;
  return {
    customer: person === null ? null : await fresh.customer.load(person),
    preferences: (said[0] as Case<PreferenceFacts> | undefined) ?? null,
    ...notices,
    law: {
      ...limitsFor(statute, today).law,
      reportingDays: statute.on(today).councilTax.changeReportingDays.value,
    },
  };
}
