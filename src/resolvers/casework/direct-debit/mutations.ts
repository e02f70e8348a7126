import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { cancelDirectDebit, SETTLEMENTS, settleDirectDebit } from '../../../casework/direct-debit/cancel.js';
import { changeDirectDebit } from '../../../casework/direct-debit/change.js';
import type { Instruction } from '../../../casework/direct-debit/instruction.js';
import { setUpDirectDebit } from '../../../casework/direct-debit/set-up.js';
import type { AccountRef, CaseRef, PersonRef } from '../../../domain/references.js';
import { calendarOf } from '../../../parameters/working-days.js';
import { ChangeOutcome } from '../../../schema/casework/outcome.js';
import {
  CancelDirectDebitInput,
  ChangeDirectDebitInput,
  SettleDirectDebitInput,
  SetUpDirectDebitInput,
} from '../../../schema/inputs/casework/direct-debit.js';
import { acting, Labels } from '../../../schema/labels.js';
import type { Context } from '../../context.js';
import { inputProblems, problemsOf } from '../../input-problems.js';
import { known } from '../known.js';
import { performed } from '../performed.js';
import { orNull, reason } from '../shapes.js';
import { payerBank, sealedFor } from './bank.js';

const day = z.number().int().min(1).max(28);
const SetUp = z.strictObject({
  account: z.custom<AccountRef>(),
  holder: z.custom<PersonRef>(),
  dayOfMonth: day,
  bank: payerBank,
  confirmed: z.boolean(),
});
const Change = z.strictObject({ ...known, dayOfMonth: orNull(day), bank: orNull(payerBank), confirmed: z.boolean() });

/** What has been read already goes to the command as it is. */
const asRead = <Input extends object>() => z.custom<Input>();

@Resolver()
export class DirectDebitsResolver {
  @Labels(acting('direct-debit:manage'))
  @Mutation(() => ChangeOutcome, {
    description:
      "Sets up a Direct Debit without paper. Show the payer the terms and the Guarantee first, and the case's notice afterwards: it says from when is collected.",
  })
  async setUpDirectDebit(
    @Arg('input', () => SetUpDirectDebitInput) { key, ...input }: SetUpDirectDebitInput,
    @Ctx() context: Context,
  ) {
    const read = SetUp.safeParse({ ...input, bank: { ...input.bank } });
    if (!read.success) return inputProblems(problemsOf(read.error));
    const { account, holder, dayOfMonth, bank, confirmed } = read.data;
    const { directDebit = null, statute } = context;
    // Past every cache: what the back office collects already is not set up once more.
    const owed = await context.fresh.account.load({ account, holder });
    const made = directDebit && sealedFor(directDebit.seal, bank, account);
    const command = setUpDirectDebit({
      rules: directDebit?.rules ?? null,
      calendar: calendarOf(statute),
      account: owed,
      sealed: made?.sealed ?? null,
    });
    const asked = { key, account, holder, day: dayOfMonth, bank: made?.digest ?? '', confirmed };
    return performed({ command, shape: asRead() }, asked, context);
  }

  @Labels(acting('direct-debit:manage'))
  @Mutation(() => ChangeOutcome, {
    description:
      'Changes the day of a Direct Debit, or the bank account. Another account is lodged with its bank anew.',
  })
  async changeDirectDebit(
    @Arg('input', () => ChangeDirectDebitInput) { key, ...input }: ChangeDirectDebitInput,
    @Ctx() context: Context,
  ) {
    const read = Change.safeParse({ ...input, bank: input.bank && { ...input.bank } });
    if (!read.success) return inputProblems(problemsOf(read.error));
    const { dayOfMonth, bank, confirmed, ...one } = read.data;
    const { directDebit = null, statute } = context;
    const made = directDebit && bank && sealedFor(directDebit.seal, bank, await accountOf(one.case, context));
    const command = changeDirectDebit({
      rules: directDebit?.rules ?? null,
      calendar: calendarOf(statute),
      sealed: made?.sealed ?? null,
    });
    const asked = { key, ...one, day: dayOfMonth, bank: made?.digest ?? null, confirmed };
    return performed({ command, shape: asRead() }, asked, context);
  }

  @Labels(acting('direct-debit:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Ends a Direct Debit. The bank is told with the next file.' })
  cancelDirectDebit(
    @Arg('input', () => CancelDirectDebitInput) input: CancelDirectDebitInput,
    @Ctx() context: Context,
  ) {
    return performed({ command: cancelDirectDebit, shape: z.strictObject({ ...known, reason }) }, input, context);
  }

  @Labels(acting('worklist:manage'))
  @Mutation(() => ChangeOutcome, { description: 'Decides about a Direct Debit that waited for a person.' })
  settleDirectDebit(
    @Arg('input', () => SettleDirectDebitInput) input: SettleDirectDebitInput,
    @Ctx() context: Context,
  ) {
    const shape = z.strictObject({ ...known, settle: z.enum(SETTLEMENTS), reason });
    return performed({ command: settleDirectDebit, shape }, input, context);
  }
}

/** Bank details are sealed for the account of their case. One that is not there is refused by the command itself. */
async function accountOf(ref: CaseRef, { casework, caller }: Context): Promise<string> {
  const found = (await casework.cases.byRefs([ref], caller)).get(ref);
  return found?.kind === 'DirectDebitInstruction' ? (found as Instruction).facts.account : '';
}
