import { CLAIM_STATUS, type Claim, type Entitlement } from '../population/model.js';
import { pounds } from '../population/pence.js';
import { claimsOf } from '../population/population.js';
import type { Answer, Call } from './call.js';
import { answered } from './login.js';
import { personName } from './person.js';
import type { Bound } from './selected.js';
import { standardInfo } from './standard-info.js';
import { type Keyed, keyed, padded } from './wire-text.js';
import { WORDS } from './words.js';
import type { Parent } from './xml.js';

const claimsShown = ({ person }: Bound): Claim[] => claimsOf(person.household, person.person.reference);

const personType = (claim: Claim, { person }: Bound): string =>
  claim.claimant === person.person.reference ? WORDS.claimant : WORDS.partner;

/** `hbsel`: the person's claims: all of them if the form asks for all, else the current ones. */
export function claimSelection(call: Call, session: Bound): Answer {
  const all = call.parameters.get('claimsts')?.toLowerCase() === 'all';
  const claims = claimsShown(session).filter(({ status }) => all || status === 'current');
  const details = claims.map(claim => ({
    '@ClaimNumber': claim.reference,
    '@ClaimPlaceRef': claim.dwelling.place,
    '@ClaimStatus': String(CLAIM_STATUS[claim.status]),
    '@PersonType': personType(claim, session),
    HBClaimAddress: [...claim.dwelling.lines, claim.dwelling.postcode].join(', '),
  }));
  return answered({
    HBSelectDoc: {
      PersonName: personName(session.person.person),
      HBClaimList: details.length === 0 ? undefined : { HBClaimDetails: details },
      StandardInfo: standardInfo(call),
    },
  });
}

const entitlement = (form: Keyed, more: Parent = {}) => {
  return ({ from, to, weekly }: Entitlement): Parent => ({
    ...more,
    '@PeriodStart': form.date(from),
    '@PeriodEnd': form.date(to),
    '@WeeklyBenefit': pounds(weekly),
  });
};

function entitlements(claim: Claim, form: Keyed): Parent {
  const account = claim.account === null ? {} : { '@CtxActRef': form.reference(claim.account) };
  const rent = claim.rent.length === 0 ? undefined : claim.rent.map(entitlement(form));
  return {
    CTX: claim.support.length === 0 ? undefined : claim.support.map(entitlement(form, account)),
    PrivateRent: claim.tenure === 'private' ? rent : undefined,
    CouncilRent: claim.tenure === 'council' ? rent : undefined,
  };
}

/** The meaning of PaidUpToAmount is not published: an amount here, as in the one public example. */
function nextPayment({ next, weeksPaid }: Claim, form: Keyed): Parent {
  return {
    Date: next === null ? '' : form.date(next.on),
    Amount: next === null ? '' : pounds(next.amount),
    Payee: next?.payee ?? '',
    PaidUpToAmount: next === null ? '' : pounds(next.amount),
    PaymentSchedule: next === null ? '' : form.word(WORDS.schedules[weeksPaid]),
    PaymentMethod: next === null ? '' : WORDS.paidByBacs,
  };
}

/** `hbdet`: one claim, asked for by its number and the place claimed for. Failure is words in Error. */
export function claimDetail(call: Call, session: Bound): Answer {
  const { parameters } = call;
  const claim = claimsShown(session).find(
    ({ reference, dwelling }) =>
      reference === parameters.get('claimref')?.trim() && dwelling.place === parameters.get('placeref')?.trim(),
  );
  const head = { StandardInfo: standardInfo(call), PersonName: personName(session.person.person) };
  if (!claim) return answered({ HBClaimDetails: { ...head, Error: WORDS.unknownClaim } });
  const form = keyed(session.person.household);
  const [first, second, third] = claim.dwelling.lines;
  return answered({
    HBClaimDetails: {
      ...head,
      Error: '',
      HBClaimRef: claim.reference,
      HBPlaceRef: claim.dwelling.place,
      HBClaimStatus: String(CLAIM_STATUS[claim.status]),
      HBPersonType: personType(claim, session),
      HBClaimType: WORDS.claimType,
      NextPayment: nextPayment(claim, form),
      BenefitEntitlement: entitlements(claim, form),
      ClaimAddress1: first ?? '',
      ClaimAddress2: second ?? '',
      ClaimAddress3: third ?? '',
      ClaimAddress4: '',
      ClaimPostcode: claim.dwelling.postcode,
    },
  });
}

/** `hbpaydet`: what was paid to the person under all their claims: rent (`prp`) or council tax support (`ctp`). */
export function paymentHistory(call: Call, session: Bound): Answer {
  const support = call.parameters.get('type') === 'ctp';
  const form = keyed(session.person.household);
  const paid = claimsShown(session)
    .filter(({ claimant }) => claimant === session.person.person.reference)
    .flatMap(({ payments }) => payments)
    .filter(({ account }) => (account !== null) === support)
    .sort((a, b) => b.on - a.on);
  const details = paid.map(payment => ({
    '@DatePaid': form.date(payment.on),
    '@PayAmount': padded(payment.amount),
    '@PeriodStart': form.date(payment.from),
    '@PeriodEnd': form.date(payment.to),
    '@Type': support ? 'CTS' : 'HB',
    '@Payee': payment.payee,
    '@OnAct': support ? 'Y' : 'N',
    '@CTXActRef': payment.account === null ? '' : form.reference(payment.account),
  }));
  return answered({
    HBPaymentDetails: {
      StandardInfo: standardInfo(call),
      PaymentList: details.length === 0 ? undefined : { PaymentDetails: details },
    },
  });
}
