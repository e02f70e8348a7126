import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import { type ClaimDays, claimDays } from '../../domain/household/claim-days.js';
import { firstBenefitDay } from '../../parameters/benefit-days.js';
import { claimDates } from '../../rules/housing-benefit/time/claim-dates.js';
import { CalculatorsType } from '../../schema/calculators.js';
import { HousingBenefitDatesResult } from '../../schema/household/claim-dates.js';
import { ClaimDaysInput } from '../../schema/inputs/household/claim-days.js';
import { CALCULATION, Labels } from '../../schema/labels.js';
import { admitted, TOO_MANY } from '../calculations.js';
import type { Context } from '../context.js';
import { inputProblems, problemsOf } from '../input-problems.js';
import { said } from '../said.js';
import { outsideTheLaw } from './question-day.js';

@Resolver(() => CalculatorsType)
export class ClaimDatesResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => HousingBenefitDatesResult, {
    description:
      'When housing benefit begins, how far back a claim reaches, how long it goes on after work starts, and for which days two homes are paid.',
  })
  async housingBenefitDates(
    @Arg('input', () => ClaimDaysInput) input: ClaimDaysInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!(await admitted(context, info))) return TOO_MANY;
    const read = claimDays.safeParse(said(input));
    if (!read.success) return inputProblems(problemsOf(read.error));
    const outside = outsideTheLaw(read.data.claimedOn, 'claimedOn', firstBenefitDay(context.statute));
    return outside.length > 0 ? inputProblems(outside) : answer(read.data, context);
  }
}

function answer(days: ClaimDays, { statute }: Context) {
  const { firstWeek, extended, ...rest } = claimDates(days, statute.on(days.claimedOn).housingBenefit);
  return {
    kind: 'HousingBenefitDates' as const,
    ...rest,
    firstWeekRent: firstWeek,
    extendedPayment: extended && {
      from: extended.period?.from ?? null,
      to: extended.period?.to ?? null,
      reason: extended.finding.reason,
      law: extended.finding.law,
    },
  };
}
