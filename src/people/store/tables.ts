import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/database.js';

export interface PersonRow {
  id: number;
  ref: string;
  system: string;
  shown_name: string;
  shown_address: string | null;
  names: string[];
  birth_date: string | null;
  nino_key: string | null;
  nino_full_key: string | null;
  phone_keys: string[];
  email_keys: string[];
  places: string[];
  numbers: string[];
  content_hash: string;
  reading: number;
  as_of: Date;
}

export interface ReadingRow {
  system: string;
  reading: number;
  cursor: string | null;
  since: string | null;
  next_since: string | null;
  seen: number;
  kept: number;
  began_at: Date;
  finished_at: Date | null;
  key_fingerprint: string;
}

export interface SensitiveRow {
  ref: string;
  kind: string;
  marked_by: string;
  since: Date;
}

export interface GlassRow {
  ref: string;
  subject: string;
  client: string;
  case_id: string;
  until: Date;
}

export interface LinkRow {
  a: string;
  b: string;
  state: string;
  confidence: number;
  evidence: string;
  case_id: string;
}

export interface PeopleTables {
  people_person: PersonRow;
  people_token: { token: string; person: number };
  people_near: { token: string; word: string };
  people_word: { word: string; people: number };
  people_reading: ReadingRow;
  people_sensitive: SensitiveRow;
  people_glass: GlassRow;
  people_link: LinkRow;
}

export type On = Kysely<PeopleTables>;

export const onPeople = (on: Kysely<unknown>): On => on as On;
export const peopleIn = ({ kysely }: Database): On => onPeople(kysely);
