import type { Decimal } from 'decimal.js';
import type { Parameter } from '../../../domain/parameter.js';
import { type Adjustment, percentText, sourcesOf } from '../adjustment.js';
import { inWords, wholeYears } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { emptySince, shortUsePassedOver } from '../dwelling/empty-since.js';
import { type Finding, given, refused } from '../finding.js';
import type { LocalTier } from '../local-rules.js';
import { premiumException } from './exceptions.js';

/** A premium, or none, and why. */
export interface PremiumFound {
  readonly premium: Adjustment | null;
  readonly findings: readonly Finding[];
}

const LAW = 'LGFA 1992, s. 11B';
const finding = { subject: 'PREMIUM', code: 'EMPTY_HOME', law: LAW } as const;
const none = (reason: string): PremiumFound => ({ premium: null, findings: [refused({ ...finding, reason })] });

/**
 * More for a dwelling long unoccupied and substantially unfurnished. The tier changes on the day on which the years are
 * complete: empty since 1 May 2025, the first tier of a one-year scheme begins on 1 May 2026. LGFA 1992, s. 11B.
 */
export function emptyHomePremium(today: DayFacts): PremiumFound {
  const since = emptySince(today);
  if (since === null) return { premium: null, findings: [] };
  const { emptyHomePremium: decided } = today.local;
  if (decided === null) return none('No decision of the council to charge an empty homes premium is known');
  if (!since.known) return none('It is not known since when it has been empty, so no premium is added');
  const years = wholeYears(since.day, today.day);
  const tier = decided.findLast(each => each.fromYears <= years);
  const limit = today.law.emptyHomePremiumLimit?.findLast(each => each.atLeast <= years);
  if (!tier || !limit) return none(`Empty since ${inWords(since.day)}: not yet long enough for a premium`);
  const exceptions = premiumException(today, 'empty');
  if (exceptions.some(each => each.given)) return { premium: null, findings: exceptions };
  const { premium, findings } = charged(tier, limit.figure, inWords(since.day));
  return { premium: premium && restingOn(premium, today), findings: [...exceptions, ...findings] };
}

/** Where six weeks were passed over, the figure rests on that rule too. */
const restingOn = (premium: Adjustment, today: DayFacts): Adjustment =>
  shortUsePassedOver(today)
    ? { ...premium, sources: [...premium.sources, ...sourcesOf(today.law.emptyHomeOccupationIgnoredUpToWeeks)] }
    : premium;

/** A council cannot charge more than the Act allows, whatever its table says. */
function charged(tier: LocalTier, limit: Parameter<Decimal>, since: string): PremiumFound {
  const capped = tier.share.greaterThan(limit.value);
  const share = capped ? limit.value : tier.share;
  const more = percentText(share);
  return {
    premium: {
      code: 'EMPTY_HOME',
      share,
      label: `${more} more: empty since ${since}`,
      plain: `You pay ${more} more because the home has been empty and unfurnished since ${since}.`,
      law: LAW,
      sources: sourcesOf(tier.source, limit),
      assumptions: capped ? ['The premium on record is above the limit in the Act; the limit is charged'] : [],
    },
    findings: [given({ ...finding, reason: `${more} more: empty and unfurnished since ${since}` })],
  };
}
