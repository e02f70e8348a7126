import type { GazetteerAddress } from '../../domain/gazetteer-address.js';
import type { Sourced } from '../../domain/source.js';
import type { Call } from './call.js';

/** By what addresses are looked for. A postcode in capitals with one space. */
export interface AddressQuery {
  readonly by: 'postcode' | 'text' | 'uprn';
  readonly value: string;
}

export interface AddressList extends Sourced {
  readonly addresses: readonly GazetteerAddress[];
  /** True where the gazetteer has more of them than are asked for. */
  readonly more: boolean;
}

/** What we ask of a gazetteer. Its answers are about places, and the same for whoever asks. */
export interface Addresses {
  /** Rejects with `UpstreamError`. */
  find(query: AddressQuery, call: Call): Promise<AddressList>;
}
