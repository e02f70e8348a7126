-- Files of Direct Debit instructions as they were sent to Bacs, and the reports that were taken in. Bank details are sealed
-- wherever they are kept.

create table direct_debit_file (
  number bigint generated always as identity primary key,
  -- One a day: whoever asks twice finds it there.
  made_on date not null unique,
  made_at timestamptz not null,
  lines integer not null default 0,
  -- The whole text, sealed: what is handed over again is the same to the byte.
  sealed text,
  delivered_at timestamptz
);

create index direct_debit_file_open on direct_debit_file (number) where delivered_at is null;

create table direct_debit_line (
  file bigint not null references direct_debit_file (number),
  n integer not null,
  case_id uuid not null references casework_case (id),
  code text not null check (code in ('0N', '0C', '0S')),
  reference text not null,
  -- The account that the line is about, as it was then.
  sealed text not null,
  refused boolean not null default false,
  primary key (file, n)
);

create index direct_debit_line_reference on direct_debit_line (reference, file);

-- A report by its content: taken in once, whatever its file is called.
create table direct_debit_report (
  sha256 text primary key,
  kind text not null check (kind in ('AUDDIS', 'ADDACS', 'ARUDD')),
  records integer not null,
  begun_at timestamptz not null,
  -- Null while it is being taken in: the same file goes on where it was.
  done_at timestamptz
);

create index casework_direct_debit_reference on casework_case ((facts ->> 'reference')) where kind = 'DirectDebitInstruction';
create index casework_direct_debit_waiting on casework_case (number)
  where kind = 'DirectDebitInstruction' and state in ('OFFERED', 'CANCELLING');
