import type { z } from 'zod';
import {
  type AccountKey,
  type AccountProperties,
  type AccountProperty,
  type Address,
  BANDS,
  type Band,
} from '../../../domain/account.js';
import { numberOf, propertyRef } from '../../../domain/references.js';
import { Unreadable } from '../../../platform/http/upstream.js';
import { type Stamp, sourceOf } from '../stamp.js';
import { attribute, element, ignored, leaf, many, maybe, maybeAttribute, maybeLeaf } from './elements.js';
import { everywhere } from './envelope.js';
import { codeText, day, endOrNull, plainText, pounds, poundsOrNull, textOrNull } from './values.js';

const charge = element({
  Dates: maybe(element({ '@Start': maybeAttribute, '@End': maybeAttribute, '@Days': maybeAttribute })),
  NetCharge: maybeLeaf,
  RowID: ignored,
});

const place = element({
  PlaceRef: leaf,
  Address1: maybeLeaf,
  Address2: maybeLeaf,
  Address3: maybeLeaf,
  Address4: maybeLeaf,
  Address5: maybeLeaf,
  PostCode: maybeLeaf,
  Band: maybe(element({ '@BandType': ignored, '#text': attribute })),
  FullYearCharge: maybeLeaf,
  CurrentYrFullYearCharge: maybeLeaf,
  PropertyStatus: maybeLeaf,
  ChargeDetails: many(charge),
});

/** `ctxprop`: the dwellings of the selected account. */
export const propertiesDocument = element({
  ...everywhere,
  PersonalDetails: ignored,
  ExternalAddresses: ignored,
  PropertyList: maybe(element({ Places: many(place) })),
});

export function toProperties(
  document: z.output<typeof propertiesDocument>,
  stamp: Stamp & { readonly key: AccountKey },
): AccountProperties {
  const { account } = stamp.key;
  const all = (document.PropertyList?.Places ?? []).map(one => toProperty(one, stamp));
  return {
    account,
    properties: [...all.filter(({ current }) => current), ...all.filter(({ current }) => !current)],
    source: sourceOf(stamp, numberOf(account)),
  };
}

function toProperty(sent: z.output<typeof place>, stamp: Stamp & { readonly key: AccountKey }): AccountProperty {
  const reference = plainText(sent.PlaceRef);
  const current = stamp.codes.isCurrentProperty(sent.PropertyStatus ?? '');
  // Of a dwelling left, this year's charge is not what the person was charged by.
  const { FullYearCharge: then, CurrentYrFullYearCharge: now } = sent;
  const [thatYear, otherwise] = current ? [now, then] : [then, now];
  const lines = [sent.Address1, sent.Address2, sent.Address3, sent.Address4, sent.Address5];
  return {
    property: {
      kind: 'Dwelling',
      ref: propertyRef(stamp.system, reference),
      through: stamp.key,
      uprn: null,
      address: toAddress(lines, sent.PostCode),
      band: toBand(sent.Band?.['#text']),
      source: sourceOf(stamp, reference),
    },
    current,
    fullYearCharge: poundsOrNull(thatYear) ?? poundsOrNull(otherwise),
    charge: latest(sent.ChargeDetails.flatMap(toCharge)),
  };
}

/** The lines that are not blank. */
export const toAddress = (lines: readonly (string | null)[], postcode: string | null): Address => ({
  lines: lines.map(line => plainText(line ?? '')).filter(line => line !== ''),
  postcode: textOrNull(postcode),
});

function toBand(text: string | undefined): Band | null {
  const letter = codeText(text ?? '').replace(/^BAND /, '');
  if (letter === '') return null;
  const band = BANDS.find(known => known === letter);
  if (band === undefined) throw new Unreadable('band');
  return band;
}

type Charge = NonNullable<AccountProperty['charge']>;

function toCharge({ Dates, NetCharge }: z.output<typeof charge>): Charge[] {
  const start = textOrNull(Dates?.['@Start']);
  const days = plainText(Dates?.['@Days'] ?? '');
  if (start === null) return [];
  if (!/^\d{1,4}$/.test(days)) throw new Unreadable('days of a charge');
  return [{ from: day(start), to: endOrNull(Dates?.['@End']), days: Number(days), net: pounds(NetCharge ?? '') }];
}

const latest = (charges: readonly Charge[]): Charge | null =>
  [...charges].sort((a, b) => b.from.toString().localeCompare(a.from.toString()))[0] ?? null;
