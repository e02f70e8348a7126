import type { FraudIndicatorCode, FraudInvestigator, FraudOutcome, FraudScheme } from '../../domain/fraud.js';
import type { FraudIndicator } from '../../rules/fraud-indicators/indicator.js';
import type { Case } from '../case.js';
import type { Command } from '../command.js';
import { type Concerned, type Concerns, casesOwn } from '../concerned.js';
import { done, refuse } from '../outcome.js';
import type { Known, Work } from '../work.js';
import { type FraudReferralFacts, fraudReferral } from './referral.js';
import { routeTo } from './routes.js';

export interface ReferFraud extends Concerns {
  readonly scheme: FraudScheme;
  readonly reasons: string;
  readonly indicators: readonly FraudIndicatorCode[];
}

/** What was read before: the indicators as they stand, for a caller who may see them; else null. */
export interface FraudReadings extends Concerned {
  readonly shown: readonly FraudIndicator[] | null;
}

const LOOKED_AT_DAYS = 10;

/** Refers a suspicion. Whoever does need not be one of those who may see what becomes of it. */
export const referFraud = ({ shown, ...read }: FraudReadings): Command<ReferFraud> => ({
  name: 'referFraud',
  async run(work, { person, about, scheme, reasons, indicators }) {
    await casesOwn(work, { person, about }, read);
    const signs = (shown ?? []).filter(({ code }) => indicators.includes(code));
    if (indicators.some(code => !signs.some(sign => sign.code === code)))
      return refuse(
        'FACTS_MISSING',
        'One of the indicators does not show for this customer now. Say it in the reasons.',
      );
    const referred = await work.open(fraudReferral, {
      person,
      about,
      facts: {
        scheme,
        reasons,
        signs: signs.slice(0, MOST_SIGNS).map(({ code, reason, law, restsOn }) => ({
          code,
          reason,
          law,
          restsOn: restsOn.slice(0, MOST_SIGNS).map(one => ({ ...one })),
        })),
        referredBy: work.acting.caller.subject,
        sent: null,
        outcome: null,
      },
      due: {
        on: work.today.add({ days: LOOKED_AT_DAYS }),
        why: `The council's own: a referral is looked at within ${LOOKED_AT_DAYS} days`,
      },
    });
    return done(referred);
  },
});
const MOST_SIGNS = 20;

export interface HandleFraud extends Known {
  readonly reason: string;
}

/** Whose it is to look into is a matter of the scheme: housing benefit goes to the Department. */
function refuseOther({ number, facts }: Case<FraudReferralFacts>, to: FraudInvestigator): void {
  if (routeTo(facts.scheme, to) !== null) return;
  const other =
    to === 'DWP' ? "It is the council's own to look into" : 'The Department alone looks into it: send it there';
  refuse('NOT_POSSIBLE_NOW', `${number} is about ${facts.scheme}. ${other}.`);
}

const moving =
  (move: string, to: FraudInvestigator | null = null) =>
  async (work: Work, { reason, ...known }: HandleFraud) => {
    const referral = await work.find(fraudReferral, known);
    if (to !== null) refuseOther(referral, to);
    return done(await work.move(fraudReferral, { case: referral, move }, { reason }));
  };

/** The council's own officers look into it. */
export const investigateFraud: Command<HandleFraud> = {
  name: 'investigateFraud',
  run: moving('investigate', 'COUNCIL'),
};
/** Not enough to look into: said why. */
export const declineFraud: Command<HandleFraud> = { name: 'declineFraud', run: moving('decline') };
/** The Department gave it back. */
export const takeFraudBack: Command<HandleFraud> = { name: 'takeFraudBack', run: moving('takeBack', 'COUNCIL') };

export interface SendFraud extends Known {
  /** The Department's own, once it gives one. */
  readonly reference: string | null;
}

/** Notes that it went to the Department, with what may be shared and nothing else. */
export const sendFraudToDwp: Command<SendFraud> = {
  name: 'sendFraudToDwp',
  async run(work, { reference, ...known }) {
    const referral = await work.find(fraudReferral, known);
    refuseOther(referral, 'DWP');
    const facts = { ...referral.facts, sent: { to: 'DWP' as const, on: work.today, reference } };
    return done(await work.move(fraudReferral, { case: referral, move: 'sendToDwp' }, { facts, due: null }));
  },
};

export interface ConcludeFraud extends HandleFraud {
  readonly outcome: FraudOutcome;
}

export const concludeFraud: Command<ConcludeFraud> = {
  name: 'concludeFraud',
  async run(work, { outcome, reason, ...known }) {
    const referral = await work.find(fraudReferral, known);
    const facts = { ...referral.facts, outcome };
    return done(await work.move(fraudReferral, { case: referral, move: 'conclude' }, { facts, reason }));
  },
};
