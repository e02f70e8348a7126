/** An address as the national gazetteer has it. */
export interface GazetteerAddress {
  readonly uprn: string;
  /** Of the building that it is a part of; null where it stands for itself. */
  readonly parentUprn: string | null;
  readonly lines: readonly string[];
  readonly postcode: string | null;
  /** The classification, such as RD06 for a flat; null where the gazetteer does not say. */
  readonly classification: string | null;
  /** The authority that keeps the record, by the gazetteer's own number. */
  readonly custodian: string | null;
}
