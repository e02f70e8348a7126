-- The open tasks of an import file: asked for whenever one of its tasks ends.
create index casework_case_file on casework_case ((facts ->> 'file'))
  where kind = 'BackOfficeTask' and closed_at is null;
