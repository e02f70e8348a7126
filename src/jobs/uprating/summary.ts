import { Money } from '../../domain/money.js';
import { SCHEME_KEYS, SCHEMES } from './case-awards.js';
import { weekly } from './result-line.js';
import { BAND_EDGES, type Change, type Extreme, type Tally } from './tally.js';

/** An amount for a year and for one of its 52 weeks, as text. */
export interface Amount {
  readonly perWeek: string;
  readonly perYear: string;
}

export interface ChangeSummary {
  readonly casesBefore: number;
  readonly casesAfter: number;
  readonly before: Amount;
  readonly after: Amount;
  readonly difference: Amount;
  readonly gainers: number;
  readonly losers: number;
  /** What all who gain do together, and what each does on average. */
  readonly gained: Amount;
  readonly meanGain: Amount;
  readonly lost: Amount;
  readonly meanLoss: Amount;
}

export interface Band {
  readonly words: string;
  readonly cases: number;
}

/** What a comparison comes to. */
export interface Summary {
  readonly cases: number;
  readonly rejected: number;
  readonly unchanged: number;
  readonly total: ChangeSummary;
  readonly schemes: readonly (ChangeSummary & { readonly scheme: string; readonly name: string })[];
  /** From the largest loss a week to the largest gain. */
  readonly distribution: readonly Band[];
  /** By line of the input. */
  readonly mostGained: readonly { readonly line: number; readonly perWeek: string }[];
  readonly mostLost: readonly { readonly line: number; readonly perWeek: string }[];
}

export function summaryOf(tally: Tally): Summary {
  return {
    cases: tally.cases,
    rejected: tally.rejected,
    unchanged: unchanged(tally),
    total: changeOf(tally.total),
    schemes: SCHEME_KEYS.map(scheme => ({
      scheme,
      name: SCHEMES[scheme].name,
      ...changeOf(tally.schemes[scheme]),
    })),
    distribution: [
      ...tally.losses.map((cases, at) => ({ words: bandWords('lose', at), cases })).reverse(),
      { words: 'no change', cases: unchanged(tally) },
      ...tally.gains.map((cases, at) => ({ words: bandWords('gain', at), cases })),
    ],
    mostGained: tally.mostGained.map(extremeOf),
    mostLost: tally.mostLost.map(extremeOf),
  };
}

const unchanged = ({ cases, total }: Tally): number => cases - total.gainers - total.losers;

const changeOf = (change: Change): ChangeSummary => ({
  casesBefore: change.casesBefore,
  casesAfter: change.casesAfter,
  before: amountOf(change.before),
  after: amountOf(change.after),
  difference: amountOf(change.after - change.before),
  gainers: change.gainers,
  losers: change.losers,
  gained: amountOf(change.gained),
  meanGain: mean(change.gained, change.gainers),
  lost: amountOf(change.lost),
  meanLoss: mean(change.lost, change.losers),
});

const amountOf = (pencePerYear: number): Amount => ({
  perWeek: weekly(pencePerYear).toFixed(),
  perYear: Money.pence(pencePerYear).toFixed(),
});

const mean = (pencePerYear: number, cases: number): Amount =>
  cases === 0 ? amountOf(0) : amountOf(Math.round(pencePerYear / cases));

const extremeOf = ({ line, pencePerYear }: Extreme) => ({ line, perWeek: weekly(pencePerYear).toFixed() });

function bandWords(way: 'gain' | 'lose', at: number): string {
  const [from, to] = [BAND_EDGES[at], BAND_EDGES[at + 1]];
  if (to === undefined) return `${way} £${from} a week or more`;
  return from === 0 ? `${way} less than £${to} a week` : `${way} £${from} to under £${to} a week`;
}
