-- What the graph asks of the feeds: debts by their reference, and how far each feed is.

create index feed_record_debt on feed_record ((upper(regexp_replace(fields ->> 'debtReference', '[^A-Za-z0-9]', '', 'g'))))
  where kind = 'BREATHING_SPACE';

create index feed_record_period on feed_record (mapping, period);

create index feed_subject_unsettled on feed_subject (subject) where state in ('WAITING', 'NOBODY', 'SEVERAL', 'UNSURE');
