import type { Landmark } from './landmark.js';
import { claimLandmarks } from './landmarks-claims.js';
import { ledgerLandmarks } from './landmarks-ledger.js';
import { peopleLandmarks } from './landmarks-people.js';

export const LANDMARKS: readonly Landmark[] = [...ledgerLandmarks, ...claimLandmarks, ...peopleLandmarks].sort(
  (a, b) => a.index - b.index,
);

const BY_INDEX = new Map(LANDMARKS.map(landmark => [landmark.index, landmark]));

export const landmarkAt = (index: number): Landmark | undefined => BY_INDEX.get(index);

/** No population is so small that a landmark falls outside it. */
export const FEWEST_HOUSEHOLDS = 50;
