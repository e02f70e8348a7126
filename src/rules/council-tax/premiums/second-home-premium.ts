import { financialYear, firstDayOf } from '../../../domain/financial-year.js';
import { percentText, sourcesOf } from '../adjustment.js';
import { dayNumber } from '../calendar.js';
import type { DayFacts } from '../day-facts.js';
import { emptySince } from '../dwelling/empty-since.js';
import { given, refused } from '../finding.js';
import type { PremiumFound } from './empty-home-premium.js';
import { premiumException } from './exceptions.js';

const LAW = 'LGFA 1992, s. 11C';
const finding = { subject: 'PREMIUM', code: 'SECOND_HOME', law: LAW } as const;
const none = (reason: string): PremiumFound => ({ premium: null, findings: [refused({ ...finding, reason })] });

/**
 * More for a dwelling that is substantially furnished and has no resident, from the first day. The council's first
 * decision must come a year before the year it is for. LGFA 1992, s. 11C. A dwelling that is empty is another rule.
 */
export function secondHomePremium(today: DayFacts): PremiumFound {
  if (emptySince(today) !== null) return { premium: null, findings: [] };
  const decided = today.local.secondHomePremium;
  const limit = today.law.secondHomePremiumLimit;
  if (limit === null) return none('There was no premium for second homes before 1 April 2025');
  if (decided === null) return none('No decision of the council to charge a second home premium is known');
  if (decidedTooLate(today))
    return none('The council decided less than a year before the year, so it cannot charge it yet');
  const exceptions = premiumException(today, 'second_home');
  if (exceptions.some(each => each.given)) return { premium: null, findings: exceptions };
  const share = decided.share.greaterThan(limit.value) ? limit.value : decided.share;
  const more = percentText(share);
  return {
    premium: {
      code: 'SECOND_HOME',
      share,
      label: `${more} more: furnished, and nobody's main home`,
      plain: `You pay ${more} more because the home is furnished and is not anybody's main home.`,
      law: LAW,
      sources: sourcesOf(decided.source, limit),
      assumptions: decided.determinedOn ? [] : ['The council is taken to have decided at least a year before the year'],
    },
    findings: [...exceptions, given({ ...finding, reason: `${more} more: furnished, and nobody's main home` })],
  };
}

function decidedTooLate({ facts, law, local }: DayFacts): boolean {
  const determined = local.secondHomePremium?.determinedOn;
  if (!determined) return false;
  const latest = firstDayOf(financialYear(facts.year)).subtract({
    years: law.secondHomePremiumNoticeYears?.value ?? 0,
  });
  return dayNumber(determined) > dayNumber(latest);
}
