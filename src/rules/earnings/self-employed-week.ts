import type { SelfEmployment } from '../../domain/household/work.js';
import { Money } from '../../domain/money.js';
import type { Working } from '../../domain/working.js';
import { class4 } from './class-4.js';
import { contributionTakenOff } from './contribution-taken-off.js';
import { chargeableIncomeForYear } from './profit-for-year.js';
import { WEEKLY_SCHEMES } from './scheme-period.js';
import type { Earner, TaxContext } from './tax-context.js';

const LAW = 'HB Regs, regs 38, 39; HB(SPC) Regs, regs 39, 40; SPC Regs, reg. 17B';
/** The basic rate and the Scottish basic rate are both the tier of this text. */
const BASIC_RATE = '20';

/** A person's trades and what their other taxed income leaves of the personal allowance, for a year. */
export interface Trades {
  readonly earner: Earner;
  readonly allowanceLeft: Money;
}

/**
 * Net profit for a week, exact: chargeable income less tax worked out as if all of it bore the basic rate after the
 * personal allowance, less Class 4 contributions between the two limits, less half of pension premiums. HB Regs regs 38, 39.
 */
export function selfEmployedPerWeek({ earner, allowanceLeft }: Trades, context: TaxContext): Working {
  const { sink } = context;
  if (earner.selfEmployments.length === 0) return sink.nothing('No self-employment', LAW);
  const profits = Money.sum(earner.selfEmployments.map(chargeableIncomeForYear));
  const tax = Money.max(Money.zero, profits.minus(allowanceLeft)).times(basicRate(context).value);
  const insurance = class4({ profits, birthDate: earner.birthDate, aboveUpperLimit: false }, context);
  const premiums = Money.sum(
    earner.selfEmployments.map(one => contributionTakenOff(one.pensionContributions, WEEKLY_SCHEMES)),
  );
  const net = sink
    .sum(
      earner.selfEmployments.map(trade => ({
        of: chargeableIncomeForYear(trade).dividedBy(52),
        note: profitNote(trade),
        law: LAW,
      })),
    )
    .less(
      tax.dividedBy(52),
      () => ({
        label: 'Income tax at the basic rate',
        parameters: [basicRate(context), context.law.incomeTax.personalAllowance],
      }),
      'HB Regs, reg. 39(1)',
    )
    .less(
      insurance.amount.dividedBy(52),
      () => ({ label: 'Class 4 contributions', parameters: [context.law.nationalInsurance.class4MainRate] }),
      'HB Regs, reg. 39(2)',
    )
    .less(premiums, 'Half of pension premiums', 'HB Regs, reg. 38(11)');
  return net.amount.isNegative() ? net.becomes(Money.zero, 'Not below nothing', LAW) : net;
}

const profitNote = ({ trade }: SelfEmployment): string =>
  trade === 'CHILD_MINDER' ? "A third of a child-minder's receipts for a week" : 'Profit for a week';

function basicRate({ law, nation }: TaxContext) {
  const tiers = nation === 'SCOTLAND' ? law.incomeTax.ratesScotland : law.incomeTax.ratesRestOfUk;
  const basic = tiers.find(({ figure }) => figure.text === BASIC_RATE);
  if (!basic) throw new RangeError('the rates of income tax name no basic rate of 20%: say which it is');
  return basic.figure;
}
