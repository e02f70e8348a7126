import { isoText } from '../../domain/dates.js';
import type { IndicatorFacts } from './facts.js';
import { anotherHome, anothersBank, notReviewed, otherAdults, severalHomes } from './home.js';
import type { FraudIndicator } from './indicator.js';
import { capitalAbove, capitalMoved, earnings } from './means.js';

/** What somebody else's matching has reported. It says that two records differ, and not which of them is wrong. */
const matched = ({ matches }: IndicatorFacts): readonly FraudIndicator[] =>
  matches.map(({ by, rule, on }) => ({
    code: 'DATA_MATCH',
    name: 'A data match',
    reason: `Records were compared and differ${rule === null ? '' : `, by rule ${rule}`}.`,
    restsOn: [{ fact: on === null ? 'A match without a day' : `A match of ${isoText(on)}`, source: by, origin: by }],
    otherwise: ['Either record may be the old one, or they are of two people: the match alone proves nothing.'],
    law: 'Local Audit and Accountability Act 2014, Sch. 9; WRA 2012, s. 131: a match is checked before anybody acts on it',
  }));

const RULES = [
  otherAdults,
  severalHomes,
  anotherHome,
  notReviewed,
  earnings,
  capitalAbove,
  capitalMoved,
  anothersBank,
  matched,
];

/** Every sign that the facts show, in the order of the rules. There is no sum of them and no order of weight. */
export const fraudIndicators = (facts: IndicatorFacts): readonly FraudIndicator[] => RULES.flatMap(rule => rule(facts));
