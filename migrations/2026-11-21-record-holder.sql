-- Through whom each record was seen: some back offices open an account only through a person who is on it.
-- References only; no names, no amounts.

create table record_holder (
  record text not null,
  holder text not null,
  via text,
  seen_at timestamptz not null default now(),
  primary key (record, holder)
);

comment on table record_holder is 'Whose record a number is, learned as people are read. May be emptied: it fills again.';
comment on column record_holder.via is 'What else opens it: the dwelling of a claim, the account of a property.';
