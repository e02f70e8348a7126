import { Arg, Args, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { dateOf } from '../../rules/council-tax/calendar.js';
import { BillResult, BillType, NoticesResult } from '../../schema/council-tax/bill.js';
import { CalculationType } from '../../schema/council-tax/calculation.js';
import { FindingConnectionType, type FindingSubject } from '../../schema/council-tax/finding.js';
import { BillArgs } from '../../schema/inputs/council-tax/billing.js';
import { FindingArgs, RecoveryArgs } from '../../schema/inputs/council-tax/finding-args.js';
import { PageArgs } from '../../schema/inputs/page-args.js';
import { CALCULATION, Labels } from '../../schema/labels.js';
import { pageOf } from '../connection.js';
import type { Calculation } from './answer.js';
import { type BillView, billOf } from './bill.js';
import { askedBill, askedRecovery } from './bill-args.js';
import { noticeOn, noticesFor } from './notices.js';

function findings({ answer }: Calculation, about: FindingSubject | null, page: PageArgs) {
  const found = about === null ? answer.findings : answer.findings.filter(({ subject }) => subject === about);
  const items = found.map(({ from, to, ...finding }) => ({ ...finding, from: dateOf(from), to: dateOf(to) }));
  const keyOf = ({ subject, code, person, from, reason }: (typeof items)[number]) =>
    [subject, code, person ?? '', from, reason].join('|');
  return pageOf({ items, source: null, keyOf }, page);
}

@Resolver(() => CalculationType)
export class CalculationResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => FindingConnectionType, {
    description: 'Everything that was looked at and given or refused, with the reason and the law.',
  })
  findings(@Root() calculation: Calculation, @Args(() => FindingArgs) { about, ...page }: FindingArgs) {
    return findings(calculation, about ?? null, page);
  }

  @Labels(CALCULATION)
  @FieldResolver(() => FindingConnectionType, {
    description: 'Who is liable and why, and which descriptions of LGFA 1992, s. 6(2) nobody meets.',
  })
  liability(@Root() calculation: Calculation, @Args(() => PageArgs) page: PageArgs) {
    return findings(calculation, 'LIABILITY', page);
  }

  @Labels(CALCULATION)
  @FieldResolver(() => FindingConnectionType, {
    description: 'Who does not count for discount and why, and whose reasons were refused.',
  })
  disregards(@Root() calculation: Calculation, @Args(() => PageArgs) page: PageArgs) {
    return findings(calculation, 'DISREGARD', page);
  }

  @Labels(CALCULATION)
  @FieldResolver(() => BillResult, { description: 'One of `bills` in instalments. SI 1992/613, reg. 21 and Sch. 1.' })
  bill(@Root() calculation: Calculation, @Args(() => BillArgs) args: BillArgs) {
    const asked = askedBill(args, calculation.year);
    return asked.kind === 'AskedBill' ? billOf(calculation, asked) : asked;
  }
}

@Resolver(() => BillType)
export class BillResolver {
  @Labels(CALCULATION)
  @FieldResolver(() => NoticesResult, {
    description:
      'What would follow where an instalment is missed, those before it being paid when due: the reminder, the final notice where it is not heeded, the second reminder where it is.',
  })
  reminders(
    @Root() bill: BillView,
    @Arg('missed', () => Int, { defaultValue: 1, description: 'The number of the instalment that is missed, from 1.' })
    missed: number,
  ) {
    const notices = noticesFor(bill, missed);
    return 'kind' in notices ? notices : { kind: 'CouncilTaxNotices', notices };
  }

  @Labels(CALCULATION)
  @FieldResolver(() => NoticesResult, {
    description: 'What may be sent on a day, by what was paid and sent before. SI 1992/613, regs 23 and 33.',
  })
  recovery(@Root() bill: BillView, @Args(() => RecoveryArgs) args: RecoveryArgs) {
    const asked = askedRecovery(args);
    if (asked.kind === 'InputProblems') return asked;
    const { on: today, payments, reminders } = asked;
    return { kind: 'CouncilTaxNotices', notices: [noticeOn(bill, { payments, reminders, today }, null)] };
  }
}
