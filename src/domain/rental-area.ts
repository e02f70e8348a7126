import { distance } from 'fastest-levenshtein';
import type { Household } from './household/household.js';

/** How many areas are named as near to one that is not known. */
const MOST_NEAR = 5;

const ENDING = /\b(brma|broad rental market area)\s*$/;

/** The name of a broad rental market area without what people write in several ways: case, marks, "and" and "BRMA" at the end. */
export const areaKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(ENDING, '')
    .split(' ')
    .filter(word => word !== '' && word !== 'and')
    .join(' ');

/** The area that is meant, by its own name; null where none is. */
export function areaNamed(asked: string, areas: readonly string[]): string | null {
  const key = areaKey(asked);
  return areas.find(area => area === asked) ?? areas.find(area => areaKey(area) === key) ?? null;
}

/**
 * A household whose area has the name that the table of rates has; null where the table has none. Where a rate is stated no area
 * is needed, and none is looked at.
 */
export function withAreaNamed(household: Household, areas: readonly string[]): Household | null {
  const { home } = household;
  if (home.brma === null || home.lhaRates !== null) return household;
  const brma = areaNamed(home.brma, areas);
  if (brma === null) return null;
  return brma === home.brma ? household : { ...household, home: { ...home, brma } };
}

/** The share of the letters that would have to change, from 0, with the whole name and with as much of it as was written. */
function farness(asked: string, area: string): number {
  const whole = distance(asked, area) / Math.max(asked.length, area.length, 1);
  const begun = distance(asked, area.slice(0, asked.length)) / Math.max(asked.length, 1);
  const word = area.split(' ').some(one => one === asked) ? 0 : 1;
  return Math.min(whole, begun + 0.01, word + 0.02);
}

/** The areas whose names are nearest to one that is not known, the nearest first. */
export function nearestAreas(asked: string, areas: readonly string[]): readonly string[] {
  const key = areaKey(asked.slice(0, 80));
  return areas
    .map(area => ({ area, far: farness(key, areaKey(area)) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, MOST_NEAR)
    .map(({ area }) => area);
}
