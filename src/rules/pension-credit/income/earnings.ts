import { gathered } from '../../../domain/gathered.js';
import type { Adult } from '../../../domain/household/adult.js';
import { Money } from '../../../domain/money.js';
import type { Parameter } from '../../../domain/parameter.js';
import type { Working } from '../../../domain/working.js';
import { netEarningsPerWeek } from '../../earnings/net-earnings-week.js';
import { isEntitledCarer } from '../carer-addition.js';
import { type CreditCase, figureNote } from '../credit-case.js';
import { COUNTED } from './income-kinds.js';

const LAW = 'SI 2002/1792, regs 17A and 17B';
const DISREGARD = 'SI 2002/1792, Sch. 6';

/** Earnings for a week after the one disregard, and the tax on pensions, which comes off these. */
export interface EarningsPerWeek {
  readonly working: Working;
  readonly taxOnOtherIncome: Money;
}

interface Earned {
  readonly adult: Adult;
  readonly net: Money;
}

/** Net earnings of claimant and partner, half of pension contributions off, less one disregard. SI 2002/1792, Sch. 6. */
export function earningsPerWeek(credit: CreditCase): EarningsPerWeek {
  const context = { law: credit.law, nation: credit.household.home.nation, day: credit.day, sink: credit.sink };
  const each = credit.adults.map(adult => {
    const { employed, selfEmployed, taxOnOtherIncome } = netEarningsPerWeek(withCountedIncome(adult), context);
    return { adult, employed, selfEmployed, taxOnOtherIncome };
  });
  const earned = each.map(({ adult, employed, selfEmployed }) => ({
    adult,
    net: employed.amount.plus(selfEmployed.amount),
  }));
  const sum = credit.sink.sum(
    gathered(each, ({ adult, employed, selfEmployed }) =>
      [employed, selfEmployed]
        .filter(({ amount }) => !amount.isZero())
        .map(of => ({ of, note: () => `Net earnings: ${adult.id}`, law: LAW })),
    ),
  );
  const taxOnOtherIncome = Money.sum(each.map(one => one.taxOnOtherIncome.amount));
  return { working: sum.amount.isZero() ? sum : lessDisregard(sum, earned, credit), taxOnOtherIncome };
}

/** Tax comes off income that is taken into account, so only with that is it worked out. Reg. 17(10). */
const withCountedIncome = (adult: Adult): Adult =>
  adult.incomes.every(isCounted) ? adult : { ...adult, incomes: adult.incomes.filter(isCounted) };

const isCounted = ({ kind }: Adult['incomes'][number]): boolean => COUNTED.has(kind);

function lessDisregard(sum: Working, earned: readonly Earned[], credit: CreditCase): Working {
  const { amount, figure } = disregardOf(earned, credit);
  const off = Money.min(amount, sum.amount);
  return sum.less(off, () => figureNote(figure), DISREGARD);
}

/** The one that is most: 20 in the listed cases, a carer's 20 off the carer's own earnings alone, or else 10 or 5. */
function disregardOf(earned: readonly Earned[], credit: CreditCase): { amount: Money; figure: Parameter<Money> } {
  const { pensionCredit: law } = credit.law;
  const ordinary = credit.adults.length > 1 ? law.earningsDisregardCouple : law.earningsDisregardSingle;
  const higher = law.earningsDisregardHigher;
  if (isLoneParent(credit) || credit.adults.some(isDisabled)) return { amount: higher.value, figure: higher };
  const own = Money.sum(earned.filter(({ adult }) => hasOwnDisregard(adult, credit)).map(({ net }) => net));
  const carers = Money.min(own, higher.value);
  return carers.moreThan(ordinary.value)
    ? { amount: carers, figure: higher }
    : { amount: ordinary.value, figure: ordinary };
}

/** Sch. 6 para. 1. */
const isLoneParent = ({ adults, children }: CreditCase): boolean => adults.length === 1 && children.length > 0;

/** Sch. 6 paras 2 and 3: the 20 comes off what a carer earns, or what part-time fire, coastguard or like work brings. */
const hasOwnDisregard = (adult: Adult, { day }: CreditCase): boolean =>
  isEntitledCarer(adult, day) || adult.employments.some(({ specialOccupation }) => specialOccupation !== null);

/** Sch. 6 para. 4: a disability benefit, a long-term sickness benefit, or severe sight impairment of either. */
const isDisabled = ({ disabilityAwards, severelySightImpaired, incomes }: Adult): boolean =>
  severelySightImpaired ||
  disabilityAwards.length > 0 ||
  incomes.some(({ kind }) => kind === 'INCAPACITY_BENEFIT' || kind === 'SEVERE_DISABLEMENT_ALLOWANCE');
