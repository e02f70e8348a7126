import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { AccountProperty, CouncilTaxAccount, NextPayment, Property } from '../domain/account.js';
import { PlainDate } from '../domain/dates.js';
import { type FinancialYear, financialYearOf } from '../domain/financial-year.js';
import { BankDetailsType, CouncilTaxAccountType, PaymentMethodType } from '../schema/account.js';
import { AccountYearType, NextPaymentType, YEAR_LIMIT } from '../schema/account-year.js';
import { PageArgs, YearPageArgs } from '../schema/inputs/page-args.js';
import { ACCOUNT, BANK, Labels, NOTE } from '../schema/labels.js';
import { OfficerNoteConnectionType } from '../schema/note.js';
import { AccountPropertyConnectionType, DwellingType } from '../schema/property.js';
import { InstalmentConnectionType, TransactionConnectionType } from '../schema/transaction.js';
import { pageOf } from './connection.js';
import type { Context } from './context.js';
import { maskBankDetails } from './mask.js';
import { nodeId } from './node-id.js';
import { NOTES_ABOUT, notePage } from './note-page.js';

const newestYear = ({ years }: CouncilTaxAccount, { clock }: Context): FinancialYear =>
  years[0]?.year ?? financialYearOf(clock.today());

@Resolver(() => PaymentMethodType)
export class PaymentMethodResolver {
  @Labels(BANK)
  @FieldResolver(() => BankDetailsType, { nullable: true })
  bankDetails(@Root() { bankDetails }: CouncilTaxAccount, @Ctx() { grant }: Context) {
    if (bankDetails === null || grant.unmasked.includes('bankDetails')) return bankDetails;
    return maskBankDetails(bankDetails);
  }

  @FieldResolver(() => String)
  group(@Root() { paymentGroup }: CouncilTaxAccount): string {
    return paymentGroup;
  }
}

@Resolver(() => CouncilTaxAccountType)
export class CouncilTaxAccountResolver {
  @FieldResolver(() => ID)
  id(@Root() { ref, holder }: CouncilTaxAccount): string {
    return nodeId('CouncilTaxAccount', ref, { holder });
  }

  @FieldResolver(() => PaymentMethodType)
  paymentMethod(@Root() account: CouncilTaxAccount): CouncilTaxAccount {
    return account;
  }

  @FieldResolver(() => [AccountYearType])
  years(@Root() { years }: CouncilTaxAccount) {
    return years.slice(0, YEAR_LIMIT);
  }

  @FieldResolver(() => NextPaymentType, { nullable: true })
  nextPayment(@Root() { years }: CouncilTaxAccount): NextPayment | null {
    const payments = years.flatMap(({ nextPayment }) => nextPayment ?? []);
    return payments.sort((a, b) => PlainDate.compare(a.due, b.due))[0] ?? null;
  }

  @Labels(ACCOUNT)
  @FieldResolver(() => DwellingType, {
    nullable: true,
    description: 'The dwelling that the account is for; for an ended account, the last one.',
  })
  async property(
    @Root() { ref: account, holder }: CouncilTaxAccount,
    @Ctx() { loaders }: Context,
  ): Promise<Property | null> {
    const dwellings = await loaders.properties.load({ account, holder });
    return dwellings?.properties[0]?.property ?? null;
  }

  @Labels(ACCOUNT)
  @FieldResolver(() => AccountPropertyConnectionType, {
    nullable: true,
    description: 'Every dwelling on the account with what was charged for it, the current one first.',
  })
  async properties(
    @Root() { ref: account, holder }: CouncilTaxAccount,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const dwellings = await loaders.properties.load({ account, holder });
    const keyOf = ({ property, charge }: AccountProperty) => `${property.ref}|${charge?.from ?? ''}`;
    return pageOf({ items: dwellings?.properties ?? [], source: dwellings?.source ?? null, keyOf }, page);
  }

  @Labels(ACCOUNT)
  @FieldResolver(() => TransactionConnectionType, {
    nullable: true,
    description: 'The ledger of a year, newest first.',
  })
  async transactions(
    @Root() account: CouncilTaxAccount,
    @Args(() => YearPageArgs) { year, ...page }: YearPageArgs,
    @Ctx() context: Context,
  ) {
    const key = { account: account.ref, holder: account.holder, year: year ?? newestYear(account, context) };
    const ledger = await context.loaders.transactions.load(key);
    return pageOf(
      {
        items: ledger?.transactions ?? [],
        source: ledger?.source ?? null,
        keyOf: ({ number, type }) => `${type}|${number}`,
      },
      page,
    );
  }

  @Labels(ACCOUNT)
  @FieldResolver(() => InstalmentConnectionType, {
    nullable: true,
    description: 'The instalment plan of a year, in order of due date.',
  })
  async instalments(
    @Root() account: CouncilTaxAccount,
    @Args(() => YearPageArgs) { year, ...page }: YearPageArgs,
    @Ctx() context: Context,
  ) {
    const key = { account: account.ref, holder: account.holder, year: year ?? newestYear(account, context) };
    const plan = await context.loaders.instalments.load(key);
    return pageOf(
      { items: plan?.instalments ?? [], source: plan?.source ?? null, keyOf: ({ due, amount }) => `${due}|${amount}` },
      page,
    );
  }

  @Labels(NOTE)
  @FieldResolver(() => OfficerNoteConnectionType, { nullable: true, description: NOTES_ABOUT })
  async notes(
    @Root() { ref: account, holder }: CouncilTaxAccount,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return notePage(await loaders.accountNotes.load({ account, holder }), page);
  }
}
