import type { CouncilTaxAccount } from '../../domain/account.js';
import type { DisregardReason } from '../../domain/council-tax/disregard-claim.js';
import type { ExemptionClass } from '../../domain/council-tax/exemption-claim.js';
import { isAfter, type PlainDate } from '../../domain/dates.js';
import type { AccountRef, PersonRef } from '../../domain/references.js';
import type { Command } from '../command.js';
import type { BillEffect } from '../kept/bill-effect.js';
import { type Outcome, refuse } from '../outcome.js';
import { openAbout } from '../store/open-about.js';
import { type DiscountFacts, discountApplication } from './application.js';
import {
  EVIDENCE_OF_DISREGARD,
  EVIDENCE_OF_EXEMPTION,
  EVIDENCE_OTHERWISE,
  RELIEF_WORDS,
  type Relief,
} from './reliefs.js';

export interface DiscountInput {
  readonly customer: PersonRef;
  readonly account: AccountRef;
  readonly relief: Relief;
  readonly from: PlainDate;
  readonly whose: DiscountFacts['whose'];
  readonly claim: DiscountFacts['claim'];
}

export interface DiscountReadings {
  /** Null where there is none that the caller may open through this customer. */
  readonly account: CouncilTaxAccount | null;
  /** The ledger gives it already on the day. */
  readonly already: boolean;
  readonly bill: BillEffect;
}

/** A month in which what shows it is sent, before somebody decides on what there is. */
const EVIDENCE_DAYS = 28;

/** Takes an application in. A person decides about each: it says what that person still needs. */
export const applyForDiscount = (readings: DiscountReadings): Command<DiscountInput> => ({
  name: 'applyForDiscount',
  async run(work, { customer, ...input }): Promise<Outcome> {
    const { account, already, bill } = readings;
    if (account === null) return refuse('NOT_FOUND', 'This customer has no such account that you may open.');
    if (isAfter(input.from, work.today))
      return refuse(
        'NOT_POSSIBLE_NOW',
        'Ask from the day on which it is so: it is decided on what is, not on what is to come.',
      );
    if (already)
      return refuse(
        'ALREADY_DONE',
        'The account has this already on that day. To change it, end the one that runs and ask anew.',
      );
    if (await openAbout(work, { kind: discountApplication.name, about: input.account, relief: input.relief }))
      return refuse('ALREADY_DONE', 'The same was asked for on this account and is being decided, or runs.');
    const evidence = [...evidenceNeeded(input), ...whereOthersAre(input, account)].map(what => ({
      what,
      received: false,
    }));
    const application = await work.open(discountApplication, {
      person: customer,
      about: input.account,
      facts: { ...input, bill, evidence, decision: null, ended: null },
      due: {
        on: work.today.add({ days: EVIDENCE_DAYS }),
        why: `Decided within ${EVIDENCE_DAYS} days on what there is`,
      },
    });
    const asked = evidence.length > 0 ? ` Wanted: ${evidence.map(({ what }) => what).join('; ')}.` : '';
    return {
      kind: 'ChangeNeedsPerson',
      case: application.ref,
      says: `The ${RELIEF_WORDS[input.relief].title} is decided by an assessor.${asked}`,
    };
  },
});

/** One who counts is asked about while the account has several who are liable: where the others live has to be seen. */
const whereOthersAre = ({ relief }: Pick<DiscountInput, 'relief'>, { liable }: CouncilTaxAccount): readonly string[] =>
  relief === 'SINGLE_PERSON' && liable !== null && liable.length > 1
    ? [`Where everybody else who is liable on the account (${liable.length - 1}) has their main home`]
    : [];

/** What has to be seen before it can be decided. */
export function evidenceNeeded({ relief, claim }: Pick<DiscountInput, 'relief' | 'claim'>): readonly string[] {
  if (relief === 'DISREGARD') return EVIDENCE_OF_DISREGARD[claim.reason as DisregardReason] ?? [];
  if (relief === 'EXEMPTION')
    return EVIDENCE_OF_EXEMPTION[claim.class as ExemptionClass] ?? EVIDENCE_OTHERWISE.EXEMPTION;
  return EVIDENCE_OTHERWISE[relief];
}
