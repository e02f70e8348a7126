-- Money that was taken or given back: a line of the ledger for each, exactly once, and the batches in which back offices take
-- them in. Written in the transaction that learns of the money; never changed but for the batch.

create table payment_batch (
  number bigint generated always as identity primary key,
  made_at timestamptz not null,
  delivered_at timestamptz
);

create table payment_posting (
  id bigint generated always as identity primary key,
  -- What the provider calls the payment or refund: the same money cannot be written twice.
  entry text not null unique,
  case_id uuid not null references casework_case (id),
  account text not null,
  -- Paid to the council where positive, given back where negative.
  pence bigint not null check (pence <> 0),
  taken_on date not null,
  at timestamptz not null,
  batch bigint references payment_batch (number)
);

create index payment_posting_waiting on payment_posting (id) where batch is null;
create index payment_posting_batch on payment_posting (batch) where batch is not null;
create index payment_batch_open on payment_batch (number) where delivered_at is null;

create index casework_payment_open on casework_case (changed_at) where kind in ('Payment', 'Refund') and closed_at is null;
create index casework_refund_payment on casework_case (about) where kind = 'Refund';
