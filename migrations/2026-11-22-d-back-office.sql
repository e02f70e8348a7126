-- The tasks that a case made, found when one of them ends; and the tasks that are looked for.

create index casework_task_cause on casework_case ((facts ->> 'cause')) where kind = 'BackOfficeTask';
create index casework_task_state on casework_case (state, number) where kind = 'BackOfficeTask' and closed_at is null;
