import type DataLoader from 'dataloader';
import { toldText } from '../casework/feeds/reads/records.js';
import type { AccountKey } from '../domain/account.js';
import { mayOpen } from '../domain/caller.js';
import type { FeedStanding } from '../domain/feeds/coverage.js';
import type { FeedMapping } from '../domain/feeds/mapping.js';
import type { DebtHold, ToldKey, ToldRecord } from '../domain/feeds/told.js';
import { keyedLoader } from './keyed-loader.js';
import type { LoadScope } from './scope.js';

/** What feeds tell, for one request. Null and nothing where no store of theirs is there. */
export class Told {
  readonly records: DataLoader<ToldKey, readonly ToldRecord[] | null, string>;
  readonly holds: DataLoader<AccountKey, readonly DebtHold[] | null, string>;

  constructor(private readonly scope: LoadScope) {
    const { feeds, clock } = scope;
    this.records = keyedLoader(scope, {
      name: 'told',
      textOf: toldText,
      holderOf: ({ person }: ToldKey) => person,
      load: async keys => (await feeds?.records(keys, clock.today())) ?? new Map(),
    });
    this.holds = keyedLoader(scope, {
      name: 'holds',
      textOf: ({ account }: AccountKey) => account,
      holderOf: ({ holder }: AccountKey) => holder,
      load: async keys => this.holdsOf(keys),
    });
  }

  get mappings(): readonly FeedMapping[] {
    return this.scope.feeds?.mappings ?? [];
  }

  async standings(): Promise<ReadonlyMap<string, FeedStanding>> {
    return (await this.scope.feeds?.standings()) ?? new Map();
  }

  /**
   * To staff all that bind the debt, once it is settled whose they are. To whoever is bound to people of their own those of
   * their own alone: that somebody else who is liable is in a moratorium is not theirs to know.
   */
  private async holdsOf(keys: readonly AccountKey[]): Promise<ReadonlyMap<AccountKey['account'], readonly DebtHold[]>> {
    const { feeds, clock, caller } = this.scope;
    const accounts = keys.map(({ account }) => account);
    const held = (await feeds?.holds(accounts, clock.today())) ?? new Map<never, never>();
    const theirs = ({ people }: DebtHold) => people.some(person => mayOpen(caller, person));
    return new Map(accounts.map(account => [account, (held.get(account) ?? []).filter(theirs)]));
  }
}
