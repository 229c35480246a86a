-- Who manages an associate and where the associate works, so that nobody is matched with their own line or department.
create or replace view coaching_manager as
select associate_id as associate_id, account_id as account_id, first_day as first_day, last_day as last_day
from cohort_manager_link;

create or replace view coaching_workplace as
select associate_id as associate_id, department_id as department_id, first_day as first_day, last_day as last_day
from placement_placement
where state in ('CONFIRMED', 'ACTIVE');
