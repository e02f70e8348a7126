-- Those who follow a team's work are told when a case comes to it and when it goes.
alter table casework_outbox add column team text;
alter table casework_outbox add column former_team text;

comment on column casework_outbox.former_team is 'Whose work it was before, where that changed with this.';

-- What a subscriber missed is read again by what it follows.
create index casework_outbox_case on casework_outbox (case_id, id);
create index casework_outbox_person on casework_outbox (person, id) where person is not null;
create index casework_outbox_at on casework_outbox using brin (at);
