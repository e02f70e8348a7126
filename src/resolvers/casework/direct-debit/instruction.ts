import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Instruction } from '../../../casework/direct-debit/instruction.js';
import type { BankDetails, CouncilTaxAccount } from '../../../domain/account.js';
import { guarantee } from '../../../domain/direct-debit/guarantee.js';
import { BankDetailsType, CouncilTaxAccountType } from '../../../schema/account.js';
import {
  DirectDebitInstructionType,
  DirectDebitNewsType,
  DirectDebitNoticeType,
  DirectDebitTermsType,
  MOST_UNPAID,
  UnpaidDirectDebitType,
} from '../../../schema/casework/direct-debit.js';
import { BANK, CASEWORK, Labels, OPERATIONS, PUBLIC_REFERENCE } from '../../../schema/labels.js';
import { MaxItems } from '../../../schema/max-items.js';
import { AccountReference } from '../../../schema/scalars/references.js';
import type { Context } from '../../context.js';
import { maskBankDetails } from '../../mask.js';

@Resolver(() => DirectDebitInstructionType)
export class DirectDebitInstructionResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => AccountReference)
  account(@Root() { facts }: Instruction) {
    return facts.account;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => Int)
  dayOfMonth(@Root() { facts }: Instruction): number {
    return facts.day;
  }

  @Labels(CASEWORK)
  @FieldResolver(() => String)
  statementReference(@Root() { facts }: Instruction): string {
    return facts.reference;
  }

  /** Opened only for whoever may see it whole: the key collects by it. */
  @Labels(BANK)
  @FieldResolver(() => BankDetailsType)
  bankDetails(@Root() { facts }: Instruction, @Ctx() { grant, directDebit }: Context): BankDetails {
    if (directDebit && grant.unmasked.includes('bankDetails'))
      return directDebit.seal.open(facts.bank.sealed, facts.account);
    return maskBankDetails({ accountName: '', sortCode: '', accountNumber: facts.bank.ending.padStart(8, '*') });
  }

  @Labels(CASEWORK)
  @FieldResolver(() => DirectDebitNoticeType)
  notice(@Root() { facts }: Instruction) {
    return facts.notice;
  }

  @Labels(OPERATIONS)
  @FieldResolver(() => DirectDebitNewsType, { nullable: true })
  news(@Root() { facts }: Instruction) {
    return facts.news;
  }

  @Labels(CASEWORK)
  @MaxItems(MOST_UNPAID)
  @FieldResolver(() => [UnpaidDirectDebitType])
  unpaid(@Root() { facts }: Instruction) {
    return facts.unpaid;
  }
}

@Resolver(() => CouncilTaxAccountType)
export class AccountDirectDebitResolver {
  @Labels(CASEWORK)
  @FieldResolver(() => DirectDebitInstructionType, {
    nullable: true,
    description: 'The newest Direct Debit that was set up here; null where there was none, or it is not yours to see.',
  })
  async directDebit(@Root() { ref }: CouncilTaxAccount, @Ctx() { casework, caller, reads }: Context) {
    const page = { first: 1, caller, kinds: ['DirectDebitInstruction'] };
    const [newest] = (await casework.cases.about(ref, page)).cases;
    if (newest?.person) reads.saw(newest.person);
    return newest ?? null;
  }
}

@Resolver()
export class DirectDebitTermsResolver {
  @Labels(PUBLIC_REFERENCE)
  @Query(() => DirectDebitTermsType, {
    nullable: true,
    description: 'How the council collects by Direct Debit; null where none can be set up here.',
  })
  directDebitTerms(@Ctx() { directDebit }: Context) {
    if (!directDebit) return null;
    const { days, noticeWorkingDays } = directDebit.rules;
    return { days, noticeWorkingDays, guarantee: guarantee(noticeWorkingDays) };
  }
}
