import { decode } from '../../domain/codec.js';
import type { Household } from '../../domain/household/household.js';
import type { DecisionFacts } from '../decisions/decision.js';
import { assemble } from './assemble.js';
import type { Matter, NoticeDocument } from './document.js';
import { KeptSums } from './kept-sums.js';
import { councilTaxSays } from './matters/council-tax.js';
import { pensionAgeHolds, pensionAgeSays, workingAgeHolds, workingAgeSays } from './matters/housing-benefit.js';
import { landlordSays } from './matters/landlord.js';
import { type LandlordOwes, landlordOverpaidHolds, landlordOverpaidSays } from './matters/landlord-overpaid.js';
import { noneHolds, noneSays } from './matters/no-housing-benefit.js';
import { type Overpaid, overpaidHolds, overpaidSays } from './matters/overpaid.js';
import { noReductionSays, reductionSays } from './matters/reduction.js';
import type { PaidToLandlord, Particulars } from './particulars.js';
import type { NoticeKind } from './required.js';

type Said = Pick<NoticeDocument, 'kind' | 'matters'>;

/**
 * The notice of a decision, from the record of it: nothing is worked out again. Throws NoticeIncomplete where the record and
 * the particulars do not hold what the law has such a notice say.
 */
export const decisionNotice = (facts: DecisionFacts, particulars: Particulars): NoticeDocument => ({
  ...saidOf(facts, particulars),
  ...headed(particulars),
});

/** The notice of an overpayment that can be recovered. HB Regs, Sch. 9 para. 15. */
export const overpaymentNotice = (overpaid: Overpaid, particulars: Particulars): NoticeDocument => ({
  ...ofKind('HOUSING_BENEFIT_OVERPAID', kind =>
    assemble(kind, overpaidHolds(overpaid), overpaidSays(overpaid, particulars)),
  ),
  ...headed(particulars),
});

/** The letter to a landlord who is paid: of the tenant it says a name and the home that is let. HB Regs, Sch. 9 para. 11. */
export const landlordNotice = (landlord: PaidToLandlord, tenant: string, particulars: Particulars): NoticeDocument => ({
  ...ofKind('HOUSING_BENEFIT_LANDLORD', kind => assemble(kind, {}, landlordSays(landlord, { tenant, particulars }))),
  ...headed({ ...particulars, language: 'en', to: { name: landlord.name, address: landlord.postTo } }),
});

/** To a landlord from whom an overpayment is recovered. HB Regs, Sch. 9 para. 15. */
export const landlordOverpaymentNotice = (owes: LandlordOwes, particulars: Particulars): NoticeDocument => ({
  ...ofKind('HOUSING_BENEFIT_LANDLORD_OVERPAID', kind =>
    assemble(kind, landlordOverpaidHolds(owes), landlordOverpaidSays(owes, particulars)),
  ),
  ...headed({ ...particulars, language: 'en' }),
});

const headed = ({ number, on, from, to, language }: Particulars) => ({ number, on, from, to, language });

function saidOf(facts: DecisionFacts, particulars: Particulars): Said {
  const sums = new KeptSums(facts);
  if (facts.scheme === 'COUNCIL_TAX')
    return ofKind('COUNCIL_TAX', kind => assemble(kind, {}, councilTaxSays(facts, sums, particulars)));
  if (facts.scheme === 'HOUSING_BENEFIT') return benefitSaid(facts, sums, particulars);
  return facts.entitled
    ? ofKind('REDUCTION', kind => assemble(kind, {}, reductionSays(facts, sums, particulars)))
    : ofKind('NO_REDUCTION', kind => assemble(kind, {}, noReductionSays(facts, particulars)));
}

function benefitSaid(facts: DecisionFacts, sums: KeptSums, particulars: Particulars): Said {
  const decided = { facts, sums, particulars, household: decode<Household>(facts.givenFacts) };
  if (!facts.entitled)
    return ofKind('NO_HOUSING_BENEFIT', kind => assemble(kind, noneHolds(decided), noneSays(decided)));
  return isOfPensionAge(facts)
    ? ofKind('HOUSING_BENEFIT_PENSION_AGE', kind => assemble(kind, pensionAgeHolds(decided), pensionAgeSays(decided)))
    : ofKind('HOUSING_BENEFIT_WORKING_AGE', kind => assemble(kind, workingAgeHolds(decided), workingAgeSays(decided)));
}

/** Which regulations it was decided under, as its own working cites them. */
const isOfPensionAge = ({ law }: DecisionFacts): boolean => law.some(cited => cited.startsWith('HB(SPC) Regs'));

const ofKind = <Kind extends NoticeKind>(kind: Kind, said: (kind: Kind) => readonly Matter[]): Said => ({
  kind,
  matters: said(kind),
});
