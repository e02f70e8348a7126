import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Customer } from '../../domain/customer.js';
import { DEDUCTION_REASONS } from '../../domain/feeds/fields.js';
import type { ToldRecord } from '../../domain/feeds/told.js';
import { CustomerType } from '../../schema/customer.js';
import { AWARD_TOLD } from '../../schema/feeds/labels.js';
import type { UC_ELEMENTS } from '../../schema/feeds/universal-credit-award.js';
import { UniversalCreditAwardConnectionType } from '../../schema/feeds/universal-credit-award.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { Labels } from '../../schema/labels.js';
import { pageOf } from '../connection.js';
import type { Context } from '../context.js';
import { type Shown, shownWith, valuesOf } from './told-view.js';

const ELEMENTS: Readonly<Record<(typeof UC_ELEMENTS)[number], string>> = {
  STANDARD_ALLOWANCE: 'standardAllowance',
  CHILD_ELEMENT: 'childElement',
  HOUSING_ELEMENT: 'housingElement',
  CARER_ELEMENT: 'carerElement',
  CHILDCARE_ELEMENT: 'childcareElement',
};

@Resolver(() => CustomerType)
export class CustomerAwardsResolver {
  @Labels(AWARD_TOLD)
  @FieldResolver(() => UniversalCreditAwardConnectionType, {
    description: 'What the Department told of universal credit, an assessment period each, the newest first.',
  })
  async universalCreditAwards(
    @Root() { ref: person }: Customer,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const records = await loaders.told.records.load({ person, kind: 'UNIVERSAL_CREDIT' });
    const items = (records ?? []).map(awardOf);
    return pageOf({ items, source: null, keyOf: ({ key }: Shown) => key }, page);
  }
}

function awardOf(record: ToldRecord) {
  const { text, day, money, number, yesNo } = valuesOf(record);
  const amounts = <Word extends string>(words: readonly Word[], fieldOf: (word: Word) => string) =>
    words.flatMap(word => {
      const amount = money(fieldOf(word));
      return amount === null ? [] : [{ word, amount }];
    });
  return shownWith(record, {
    from: day('assessmentPeriodStart'),
    to: day('assessmentPeriodEnd'),
    status: text('ucClaimStatus'),
    award: money('totalAward'),
    paidOn: day('awardPaymentDate'),
    elements: amounts(Object.keys(ELEMENTS) as (keyof typeof ELEMENTS)[], word => ELEMENTS[word]).map(
      ({ word: element, amount }) => ({ element, amount }),
    ),
    limitedCapabilityElement: money('lcwraElement'),
    totalDeductions: money('totalDeductions'),
    deductions: amounts(DEDUCTION_REASONS, reason => `deduction.${reason}`).map(({ word: reason, amount }) => ({
      reason,
      amount,
    })),
    earnings: money('earnedIncomeClaimant'),
    partnerEarnings: money('earnedIncomePartner'),
    otherIncome: money('otherIncome'),
    capital: money('capital'),
    adults: number('adults'),
    children: number('children'),
    nonDependants: number('nonDependants'),
    claimFrom: day('ucClaimStartDate'),
    claimTo: day('ucClaimEndDate'),
    wantsCouncilTaxReduction: yesNo('ctrIndicatedByClaimant'),
  });
}
