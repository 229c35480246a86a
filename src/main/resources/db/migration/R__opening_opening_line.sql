-- One line of the list of openings, with the names people look for.
create or replace view opening_line as
select o.id, o.version, o.reference, o.department_id, d.code as department_code, d.name as department_name,
       l.name as town, l.region, o.product, o.product_kind, o.phase, o.user_group, o.clearance, o.state, o.created_at,
       (select coalesce(sum(s.seats), 0) from opening_seats s where s.opening_id = o.id) as seats
from opening_opening o
join department_department d on d.id = o.department_id
left join department_location l on l.id = o.location_id;
