import type { Population } from '../population/population.js';

/** A record of the local gazetteer, as OS Places writes it. */
export interface Lpi {
  readonly UPRN: string;
  readonly USRN: string;
  readonly LPI_KEY: string;
  readonly ADDRESS: string;
  readonly PAO_START_NUMBER?: string;
  readonly STREET_DESCRIPTION: string;
  readonly TOWN_NAME: string;
  readonly POSTCODE_LOCATOR: string;
  readonly X_COORDINATE: number;
  readonly Y_COORDINATE: number;
  readonly LOGICAL_STATUS_CODE: string;
  readonly CLASSIFICATION_CODE: string;
  readonly LOCAL_CUSTODIAN_CODE: number;
  readonly LPI_LOGICAL_STATUS_CODE: string;
  readonly LAST_UPDATE_DATE: string;
  readonly PARENT_UPRN?: string;
  readonly MATCH: number;
  readonly MATCH_DESCRIPTION: string;
}

/** A tower at one postcode: more records than a page holds, with the block itself and an address that is history. */
export const TOWER_POSTCODE = 'TE1 9ZZ';
const TOWER_FLATS = 130;
const TOWER_UPRN = 990_900_000_000;

interface Written {
  readonly uprn: string;
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly status?: string;
  readonly classification?: string;
  readonly parent?: string;
}

function lpi({ uprn, lines, postcode, status = '1', classification = 'RD04', parent }: Written): Lpi {
  const [first = '', town = ''] = lines.map(line => line.toUpperCase());
  const [, number, street = first] = /^(?:FLAT \d+, )?(\d+) (.*)$/.exec(first) ?? [];
  return {
    UPRN: uprn,
    USRN: '99900123',
    LPI_KEY: `0099L${uprn.slice(-9)}`,
    ADDRESS: [...lines.map(line => line.toUpperCase()), postcode].join(', '),
    ...(number !== undefined && { PAO_START_NUMBER: number }),
    STREET_DESCRIPTION: street,
    TOWN_NAME: town,
    POSTCODE_LOCATOR: postcode,
    X_COORDINATE: 400_000,
    Y_COORDINATE: 300_000,
    LOGICAL_STATUS_CODE: status,
    CLASSIFICATION_CODE: classification,
    LOCAL_CUSTODIAN_CODE: 99,
    LPI_LOGICAL_STATUS_CODE: status,
    LAST_UPDATE_DATE: '10/02/2025',
    ...(parent !== undefined && { PARENT_UPRN: parent }),
    MATCH: 1,
    MATCH_DESCRIPTION: 'EXACT',
  };
}

function tower(): Lpi[] {
  const parent = String(TOWER_UPRN);
  const at = { postcode: TOWER_POSTCODE };
  const lines = ['900 Tower Road', 'Testborough'];
  const flats = Array.from({ length: TOWER_FLATS }, (_, flat) =>
    lpi({
      ...at,
      uprn: String(TOWER_UPRN + flat + 1),
      lines: [`Flat ${flat + 1}, 900 Tower Road`, 'Testborough'],
      parent,
      classification: 'RD06',
    }),
  );
  const block = lpi({ ...at, uprn: parent, lines, classification: 'PP' });
  const gone = lpi({ ...at, uprn: String(TOWER_UPRN + 999), lines: ['898 Tower Road', 'Testborough'], status: '8' });
  return [block, gone, ...flats];
}

/** The UPRN of a place, as the Academy half of the sandbox writes it too. */
export const uprnOfPlace = (place: string): string => `99${place.slice(1).padStart(10, '0')}`;

/** Every address of the town, made when it is first asked for. */
export class Gazetteer {
  private known: readonly Lpi[] | null = null;

  constructor(private readonly population: Population) {}

  get all(): readonly Lpi[] {
    this.known ??= [...this.made()];
    return this.known;
  }

  private *made(): Generator<Lpi> {
    yield* tower();
    const seen = new Set<string>();
    for (let index = 0; index < this.population.size; index += 1) {
      for (const { dwelling } of this.population.household(index)?.accounts ?? []) {
        if (seen.has(dwelling.place)) continue;
        seen.add(dwelling.place);
        yield lpi({ uprn: uprnOfPlace(dwelling.place), lines: dwelling.lines, postcode: dwelling.postcode });
      }
    }
  }
}
