import DataLoader from 'dataloader';
import type { AddressList, AddressQuery } from '../adapters/ports/addresses.js';
import type { DwellingQuery } from '../adapters/ports/dwellings.js';
import type { DwellingRecord } from '../domain/dwelling.js';
import type { Hereditament, SummaryValuation } from '../domain/hereditament.js';
import { numberOf, type PropertyRef, type SystemName, systemOf } from '../domain/references.js';
import type { Hidden } from '../people/sensitive/hidden.js';
import { hiddenNow, type LoadScope, type PlacePorts } from './scope.js';

const MAX_BATCH = 50;

/** Who lives where is for staff: whoever is bound to people of their own is told of no dwelling but through their account. */
const isStaff = ({ caller }: LoadScope): boolean => caller.people === null;

/** What one request asks about places. */
export class Places {
  readonly dwelling: DataLoader<PropertyRef, DwellingRecord | null, string>;
  readonly hereditament: DataLoader<string, Hereditament | null>;
  readonly valuation: DataLoader<string, SummaryValuation | null>;

  constructor(private readonly scope: LoadScope) {
    const { ratingList } = this.ports ?? {};
    this.dwelling = new DataLoader(refs => this.byReference(refs), { maxBatchSize: MAX_BATCH, name: 'dwelling' });
    this.hereditament = inOrder('hereditament', async uarns => (await ratingList?.byUarn(uarns)) ?? new Map());
    this.valuation = inOrder('valuation', async keys => (await ratingList?.valuations(keys)) ?? new Map());
  }

  /** The first dwelling that fits; null where there is none. Rejects where there may be one in a system that does not answer. */
  async firstDwelling(query: DwellingQuery, system?: SystemName): Promise<DwellingRecord | null> {
    const found = await this.dwellings(query, system);
    const record = found.find(one => !(one instanceof Error)) ?? found[0] ?? null;
    if (record instanceof Error) throw record;
    return record;
  }

  /**
   * The dwellings that fit, of every back office that can be asked, or of one, with the trouble of each that did not
   * answer. None for whoever is not staff.
   */
  async dwellings(query: DwellingQuery, system?: SystemName): Promise<readonly (DwellingRecord | Error)[]> {
    if (!isStaff(this.scope)) return [];
    const asked = (this.ports?.dwellings ?? []).filter(port => system === undefined || port.system === system);
    const told = await Promise.all(asked.map(port => port.find(query, this.scope.call)));
    return told.flatMap(answers => query.values.flatMap(value => listed(answers.get(value))));
  }

  /** What fits in the rating lists, which are open to everybody. At most `most`. */
  async hereditaments(asked: { postcode?: string | null; words?: string | null; most: number }) {
    return this.ports?.ratingList.search(asked) ?? [];
  }

  /** Null where no gazetteer is configured. */
  async addresses(query: AddressQuery): Promise<AddressList | null> {
    return this.ports?.addresses?.find(query, this.scope.call) ?? null;
  }

  /** That somebody lives there whom the caller may not know of is not told either. */
  private withoutHidden(record: DwellingRecord, hidden: Hidden): DwellingRecord {
    const shown = record.occupations.filter(({ occupier }) => !hidden(occupier));
    for (const { occupier } of record.occupations) if (hidden(occupier)) this.scope.reads.refused(occupier);
    return { ...record, occupations: shown };
  }

  private get ports(): PlacePorts | undefined {
    return this.scope.ports.places;
  }

  private async byReference(refs: readonly PropertyRef[]): Promise<(DwellingRecord | Error | null)[]> {
    const hidden = await hiddenNow(this.scope);
    const found = new Map<PropertyRef, DwellingRecord | Error>();
    for (const port of this.ports?.dwellings ?? []) {
      const own = refs.filter(ref => systemOf(ref) === port.system);
      if (own.length === 0) continue;
      const told = await port.find({ by: 'reference', values: own.map(numberOf) }, this.scope.call);
      for (const ref of own) {
        const answer = told.get(numberOf(ref));
        const [record] = listed(answer);
        if (record instanceof Error) found.set(ref, record);
        else if (record !== undefined) found.set(ref, this.withoutHidden(record, hidden));
      }
    }
    return refs.map(ref => found.get(ref) ?? null);
  }
}

const listed = (answer: readonly DwellingRecord[] | Error | undefined): readonly (DwellingRecord | Error)[] =>
  answer instanceof Error ? [answer] : (answer ?? []);

const inOrder = <Value>(name: string, load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) =>
  new DataLoader<string, Value | null>(
    async keys => {
      const found = await load(keys);
      return keys.map(key => found.get(key) ?? null);
    },
    { maxBatchSize: MAX_BATCH, name },
  );
