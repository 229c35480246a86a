-- Who manages whom at home, so that nobody is sent to a post that their own manager hosts.
create or replace view placement_home_manager as
select link.associate_id as associate_id, account.email as email
from cohort_manager_link link
join account_account account on account.id = link.account_id
where link.kind = 'HOME';
