import type { DwellingRecord } from '../../domain/dwelling.js';
import type { SystemName } from '../../domain/references.js';
import type { Answers, Call } from './call.js';

/** By what dwellings are looked for. `reference` is the number of a property reference. */
export interface DwellingQuery {
  readonly by: 'uprn' | 'postcode' | 'reference';
  /** A UPRN without leading noughts, a postcode in capitals with one space. */
  readonly values: readonly string[];
}

/** What we ask of a revenues system that can be asked by dwelling. It shows who lives where, so staff alone may ask. */
export interface Dwellings {
  readonly system: SystemName;
  /** By value: what fits it. Errors are `UpstreamError`s. */
  find(query: DwellingQuery, call: Call): Promise<Answers<string, readonly DwellingRecord[]>>;
}
