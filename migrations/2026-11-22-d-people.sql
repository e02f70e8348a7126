-- Finding people: who the back offices know, by words, sounds, numbers and keyed hashes; which records are one person's,
-- as officers have decided; and whose records few may see. Plain tables and b-trees: nothing that the embedded store, or a
-- PostgreSQL without a superuser, would lack.

create table people_person (
  id integer generated always as identity primary key,
  ref text not null unique,
  system text not null,
  -- As recorded, for the list of those found.
  shown_name text not null,
  shown_address text,
  -- Folded, the current name first: words of the surname, a bar, words of the forenames.
  names text[] not null,
  birth_date date,
  -- Keyed hashes: no National Insurance number, telephone number or e-mail address is here in clear.
  nino_key text,
  -- Of the whole number with its suffix; null where the record has no suffix.
  nino_full_key text,
  phone_keys text[] not null,
  email_keys text[] not null,
  -- Folded, the current one first: postcode, UPRN and words, with bars between.
  places text[] not null,
  numbers text[] not null,
  -- A keyed hash of the whole: what has not changed is not written again.
  content_hash text not null,
  -- The whole reading that saw it last.
  reading integer not null,
  as_of timestamptz not null
);

create index people_person_reading on people_person (system, reading);

-- Everything that somebody is found by. The first letter says what kind of thing a token is.
create table people_token (
  token text not null,
  person integer not null references people_person (id) on delete cascade,
  primary key (token, person)
);

create index people_token_person on people_token (person);

-- Every word of names, streets and postcodes once, by what a slip may have made of it and by its sound.
create table people_near (
  token text not null,
  word text not null,
  primary key (token, word)
);

-- How many people have a word: what is rare says more. Counted at the end of a reading.
create table people_word (
  word text primary key,
  people integer not null
);

create index people_word_beginning on people_word (word collate "C");

-- What was read of each system, and how far a reading under way has come.
create table people_reading (
  system text primary key,
  reading integer not null,
  cursor text,
  since text,
  next_since text,
  seen integer not null,
  kept integer not null,
  began_at timestamptz not null,
  finished_at timestamptz,
  key_fingerprint text not null
);

-- Whose records few may see. Apart from the index: a mark outlives any reading, and may be of somebody not read yet.
create table people_sensitive (
  ref text not null,
  kind text not null check (kind in ('STAFF', 'REFUGE', 'PROTECTED_ADDRESS')),
  -- The back office's own mark, which its next reading may take away, or a mark of an officer's, which only officers do.
  marked_by text not null check (marked_by in ('source', 'officer')),
  since timestamptz not null,
  primary key (ref, marked_by)
);

-- Who may see one of them nevertheless, and until when; the case says why and who looks into it.
create table people_glass (
  ref text not null,
  subject text not null,
  client text not null,
  case_id uuid not null references casework_case (id),
  until timestamptz not null,
  primary key (case_id)
);

create index people_glass_until on people_glass (until);

-- Two records that are, or are not, one person's. `a` sorts before `b`. What was decided, when and by whom, is in the case.
create table people_link (
  a text not null,
  b text not null check (a < b),
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
  confidence double precision not null,
  evidence jsonb not null,
  case_id uuid not null references casework_case (id),
  primary key (a, b)
);

create index people_link_b on people_link (b);
