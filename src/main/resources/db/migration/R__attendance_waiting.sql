-- What waits for people, as start pages count it: registers to be closed by whoever holds them, and doors that are open
-- for somebody with a seat who has not been seen.
create or replace view attendance_due_register as
select s.id as session_id, f.account_id as account_id, s.ends_at as ends_at
from events_session s
join events_event e on e.id = s.event_id
join events_facilitator f on f.session_id = s.id
left join attendance_register r on r.session_id = s.id
where e.state = 'PUBLISHED' and (r.state is null or r.state = 'OPEN')
union
select s.id as session_id, o.account_id as account_id, s.ends_at as ends_at
from events_session s
join events_event e on e.id = s.event_id
join events_organiser o on o.event_id = e.id
left join attendance_register r on r.session_id = s.id
where e.state = 'PUBLISHED' and (r.state is null or r.state = 'OPEN');

create or replace view attendance_own_door as
select s.id as session_id, g.account_id as account_id, s.starts_at as starts_at, s.ends_at as ends_at
from events_session s
join events_event e on e.id = s.event_id
join events_registration g on g.event_id = e.id and g.state = 'CONFIRMED'
left join attendance_register r on r.session_id = s.id
left join attendance_attendance a on a.session_id = s.id and a.account_id = g.account_id
where e.state = 'PUBLISHED' and (r.state is null or r.state = 'OPEN')
  and (a.state is null or a.state not in ('PRESENT', 'LATE', 'PARTIAL'));
