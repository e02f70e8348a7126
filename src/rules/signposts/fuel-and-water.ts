import { isBefore, isoDate } from '../../domain/dates.js';
import { isPensionAge } from '../eligibility/pension-age.js';
import { isResponsibleFor } from '../universal-credit/elements/responsible-for.js';
import { onEitherCredit, onGuaranteeCredit, onUniversalCredit } from './on-benefit.js';
import { type Suggestion, signpost } from './signpost.js';

const FOR_ALL_AT_PENSION_AGE = isoDate('2025-09-15');
const WATERSURE_CHILDREN = 3;

/** Off an electricity bill. Taken from benefit records: most need not apply. */
export const suggestWarmHomeDiscount: Suggestion = situation =>
  onGuaranteeCredit(situation) || onUniversalCredit(situation)
    ? signpost({
        code: 'WARM_HOME_DISCOUNT',
        why: 'Guarantee credit or universal credit is found or stated',
        effect:
          '150 off an electricity bill in the winter, no income for any benefit; in Scotland the supplier is asked',
        law: 'Warm Home Discount (England and Wales) Regulations 2022',
        verified: 2,
        basis: 'Published accounts of the scheme for winter 2025 to 2026',
      })
    : null;

/** For everybody at pension age from winter 2025, taken back by tax from incomes above 35,000; before, with a credit alone. */
export const suggestWinterFuel: Suggestion = situation => {
  const { household, day, law } = situation;
  const old = household.adults.find(({ birthDate }) => isPensionAge(birthDate, day, law.statePensionAge));
  const open = !isBefore(day, FOR_ALL_AT_PENSION_AGE) || onEitherCredit(situation);
  if (!old || !open) return null;
  const scotland = household.home.nation === 'SCOTLAND';
  return signpost({
    code: 'WINTER_FUEL_PAYMENT',
    why: `${old.id} has reached pension age`,
    effect: `${scotland ? 'Pension Age Winter Heating Payment' : 'A winter fuel payment'} is no income for any benefit; tax takes it back where taxable income is above 35,000`,
    law: scotland
      ? 'Winter Heating Assistance (Pension Age) (Scotland) Regulations 2024'
      : 'Social Fund Winter Fuel Payment Regulations 2025',
    verified: 2,
    basis: 'Published accounts of the rules from winter 2025',
  });
};

/** A ceiling on metered water charges for a family with three or more children, or with an illness that needs water. */
export const suggestWaterSure: Suggestion = situation => {
  const { household, day } = situation;
  const children = household.children.filter(child => isResponsibleFor(child, day));
  if (household.home.nation === 'SCOTLAND' || children.length < WATERSURE_CHILDREN || !onEitherCredit(situation))
    return null;
  return signpost({
    code: 'WATERSURE',
    why: `${children.length} children live there and a means-tested benefit is found or stated`,
    effect: 'Where there is a water meter the bill is no more than the average one of the company',
    law: 'SI 1999/3441',
    verified: 2,
    basis: 'Pages of United Utilities and OCD Action; Down’s Syndrome Association, for what is paid',
  });
};
