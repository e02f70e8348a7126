import { z } from 'zod';
import type { GazetteerAddress } from '../../domain/gazetteer-address.js';
import { uprnOf } from '../../domain/uprn.js';
import { Unreadable } from '../../platform/http/upstream.js';

const text = z.string().nullish();

/** A record of the local gazetteer, as much as is read of it. */
const lpi = z.object({
  UPRN: z.string(),
  ADDRESS: z.string(),
  POSTCODE_LOCATOR: text,
  LPI_LOGICAL_STATUS_CODE: text,
  CLASSIFICATION_CODE: text,
  LOCAL_CUSTODIAN_CODE: z.number().nullish(),
  PARENT_UPRN: text,
});
/** A record of Royal Mail's file. */
const dpa = z.object({
  UPRN: z.string(),
  ADDRESS: z.string(),
  POSTCODE: text,
  LOGICAL_STATUS_CODE: text,
  CLASSIFICATION_CODE: text,
  LOCAL_CUSTODIAN_CODE: z.number().nullish(),
  PARENT_UPRN: text,
});

/** `results` is absent where nothing fits. */
const reply = z.object({
  header: z.object({ totalresults: z.number().int().min(0), offset: z.number().int().min(0) }),
  results: z.array(z.object({ LPI: lpi.optional(), DPA: dpa.optional() })).default([]),
});

export interface PlacesPage {
  readonly total: number;
  /** How many records there were, those that are no address of today included. */
  readonly records: number;
  readonly addresses: readonly GazetteerAddress[];
}

const IN_FORCE = '1';
/** A building that holds others: nobody lives at it. */
const SHELL = /^P/;
const MOST_LINES = 8;

/** One page of an answer. Throws Unreadable. */
export function readPage(body: Buffer): PlacesPage {
  const { header, results } = reply.parse(JSON.parse(body.toString('utf8')));
  return {
    total: header.totalresults,
    records: results.length,
    addresses: results.flatMap(({ LPI, DPA }) => {
      if (LPI !== undefined)
        return toAddress({ ...LPI, postcode: LPI.POSTCODE_LOCATOR, status: LPI.LPI_LOGICAL_STATUS_CODE });
      if (DPA !== undefined) return toAddress({ ...DPA, postcode: DPA.POSTCODE, status: DPA.LOGICAL_STATUS_CODE });
      throw new Unreadable('neither of the datasets');
    }),
  };
}

type Found = Pick<
  z.output<typeof lpi>,
  'UPRN' | 'ADDRESS' | 'CLASSIFICATION_CODE' | 'LOCAL_CUSTODIAN_CODE' | 'PARENT_UPRN'
> & {
  readonly postcode: string | null | undefined;
  readonly status: string | null | undefined;
};

function toAddress({ status, postcode = null, ...found }: Found): GazetteerAddress[] {
  const classification = found.CLASSIFICATION_CODE ?? null;
  if ((status ?? IN_FORCE) !== IN_FORCE || (classification !== null && SHELL.test(classification))) return [];
  const uprn = uprnOf(found.UPRN);
  if (uprn === null) throw new Unreadable('UPRN');
  const lines = found.ADDRESS.split(',').map(line => line.trim());
  const last = lines.at(-1);
  return [
    {
      uprn,
      parentUprn: uprnOf(found.PARENT_UPRN ?? ''),
      lines: (last === postcode ? lines.slice(0, -1) : lines).filter(line => line !== '').slice(0, MOST_LINES),
      postcode: postcode === '' ? null : postcode,
      classification,
      custodian: found.LOCAL_CUSTODIAN_CODE == null ? null : String(found.LOCAL_CUSTODIAN_CODE),
    },
  ];
}
