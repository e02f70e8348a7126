-- When each place where files are dropped was last looked at, by whichever process, and what came of it.

create table feed_look (
  source text primary key,
  begun_at timestamptz not null,
  ended_at timestamptz,
  -- Files that were new; null where the look failed.
  taken integer,
  -- A word of ours, nothing that the other side said.
  trouble text
);
