import type { IncomeRule, LocalDisregard, PartlyIgnored, UniversalCreditRule, When } from './local-reduction.js';
import type { DisregardText, IncomeText, UniversalCreditText } from './local-reduction-income-file.js';
import type { Saying } from './local-reduction-saying.js';
import type { WhenText } from './local-reduction-shapes.js';
import type { TakenOut, UcElement } from './local-reduction-words.js';

export const whenOf = (text: WhenText | undefined): When => ({
  any: text?.any ?? [],
  all: text?.all ?? [],
  none: text?.none ?? [],
});

/** What counts as income, ready for use. */
export function incomeOf(text: IncomeText, saying: Saying): IncomeRule {
  const said = saying.under('income', text);
  const { childcare, self_employed_floor: floor, earnings_disregards: off } = text;
  return {
    law: said.law,
    earnings: text.earnings,
    earningsDisregards: off === 'housing_benefit' ? off : off === 'none' ? [] : disregards(off, 'earnings', said),
    furtherDisregard: text.further_disregard,
    childcare:
      typeof childcare === 'string'
        ? childcare
        : {
            oneChild: said.pounds('childcareOneChild', 'Most childcare left out for one child', childcare.one_child),
            twoOrMore: said.pounds(
              'childcareTwoOrMore',
              'Most childcare left out for two or more',
              childcare.two_or_more,
            ),
          },
    ignored: text.ignored ?? [],
    assumed: text.assumed ?? null,
    counted: text.counted ?? [],
    partlyIgnored: partlyIgnored(text, said),
    offTheTotal: disregards(text.off_the_total ?? [], 'total', said),
    selfEmployedFloor: floor
      ? {
          hours: said.whole(
            'hours',
            { id: 'floorHours', name: 'Hours a trade is taken to bring pay for' },
            floor.hours,
          ),
          afterWeeks: said.whole('weeks', { id: 'floorAfter', name: 'Weeks after a trade starts' }, floor.after_weeks),
        }
      : null,
  };
}

const disregards = (rows: readonly DisregardText[], from: 'earnings' | 'total', said: Saying): LocalDisregard[] =>
  rows.map(({ per_week, when }, at) => ({
    perWeek: said.pounds(
      `${from}Disregard${at + 1}`,
      from === 'earnings' ? 'Left out of earnings' : 'Left out of the whole income',
      per_week,
    ),
    when: whenOf(when),
  }));

const partlyIgnored = ({ partly_ignored }: IncomeText, said: Saying): PartlyIgnored[] =>
  (partly_ignored ?? []).map(({ kind, per_week, percent, for_each_child }) => {
    const words = kind.toLowerCase().replaceAll('_', ' ');
    return {
      kind,
      perWeek: per_week === undefined ? null : said.pounds(`part.${kind}`, `Left out of ${words}`, per_week),
      share: percent === undefined ? null : said.percent(`part.${kind}`, `Share left out of ${words}`, percent),
      forEachChild: for_each_child ?? false,
    };
  });

/** What universal credit is to the scheme, ready for use. */
export function universalCreditOf(text: UniversalCreditText, saying: Saying): UniversalCreditRule {
  return {
    law: saying.under('universalCredit', text).law,
    treatment: text.treatment,
    takenOut: Object.entries(text.taken_out ?? {}).map(([element, how]) => ({
      element: element as UcElement,
      how: how as TakenOut,
    })),
    notKnown: text.not_known ?? [],
    earningsDisregards: text.earnings_disregards ?? false,
  };
}
