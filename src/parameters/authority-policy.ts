import type { Parameter } from '../domain/parameter.js';
import type { LocalDiscount, LocalPolicy } from './authority.js';
import type { DiscountText, PolicyText } from './authority-file.js';
import { type Figure, months, type Origin, percent, years } from './figure.js';
import { tiers } from './figure-shapes.js';

const premiumTiers = tiers(percent);

/** What the council decided for the year; null for what its file does not say. */
export function policyOf(text: PolicyText, authority: Origin): LocalPolicy {
  const said = <T>(figure: Figure<T>, value: unknown, what: { id: string; name: string; law: string }): T =>
    figure.build(value, { ...authority, ...what, id: `${authority.id}.policy.${what.id}` });
  const discount = (given: DiscountText | undefined, what: { id: string; name: string; law: string }) =>
    given
      ? discountOf(given, figure => said(figure.of, figure.text, { ...what, id: `${what.id}.${figure.id}` }))
      : null;
  const empty = text.empty_home_premium;
  const second = text.second_home_premium;
  const leavers = text.care_leaver_reduction;
  return Object.freeze({
    secondHomeDiscount: discount(text.second_home_discount, SECOND_HOME),
    classCDiscount: discount(text.class_c_discount, CLASS_C),
    classDDiscount: discount(text.class_d_discount, CLASS_D),
    emptyHomePremium: empty
      ? { rate: said(premiumTiers, empty.tiers, EMPTY_PREMIUM), determinedOn: empty.determined_on ?? null }
      : null,
    secondHomePremium: second
      ? { rate: said(percent, second.percent, SECOND_PREMIUM), determinedOn: second.determined_on ?? null }
      : null,
    careLeaverReduction: leavers
      ? {
          share: said(percent, leavers.percent, CARE_LEAVER),
          underAgeYears: said(years, leavers.under_age_years, { ...CARE_LEAVER, id: 'careLeaverUnderAge' }),
        }
      : null,
    instalmentDaysOfMonth: Object.freeze(text.instalment_days_of_month ?? [1]),
  });
}

type Said = <T>(figure: { of: Figure<Parameter<T>>; text: unknown; id: string }) => Parameter<T>;

const discountOf = (given: DiscountText, said: Said): LocalDiscount => ({
  share: said({ of: percent, text: given.percent, id: 'share' }),
  months: given.months ? said({ of: months, text: given.months, id: 'months' }) : null,
});

const SECOND_HOME = { id: 'secondHomeDiscount', name: 'Local second home discount', law: 'LGFA 1992, s. 11A' };
const CLASS_C = {
  id: 'classCDiscount',
  name: 'Local discount for an empty dwelling (Class C)',
  law: 'LGFA 1992, s. 11A(4A)',
};
const CLASS_D = {
  id: 'classDDiscount',
  name: 'Local discount during major repair (Class D)',
  law: 'LGFA 1992, s. 11A(4A)',
};
const EMPTY_PREMIUM = { id: 'emptyHomePremium', name: 'Local long-term empty premium', law: 'LGFA 1992, s. 11B' };
const SECOND_PREMIUM = { id: 'secondHomePremium', name: 'Local second home premium', law: 'LGFA 1992, s. 11C' };
const CARE_LEAVER = { id: 'careLeaverReduction', name: 'Local care leaver reduction', law: 'LGFA 1992, s. 13A(1)(c)' };
