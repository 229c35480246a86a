-- Who may read a request on something that is not for everybody: the kind and a name its owner knows, as PAGE:COHORT. Empty
-- where everybody signed in may.
alter table suggestion_request add column circle varchar(40) not null default '';

create index ix_suggestion_request_circle on suggestion_request (circle, begun_at);
