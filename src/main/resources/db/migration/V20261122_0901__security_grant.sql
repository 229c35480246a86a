-- Which role each account holds, and for what: a department contact's scope is the department.
create table security_grant (
    id bigint not null auto_increment,
    account_id bigint not null,
    role varchar(30) not null,
    scope_id bigint null,
    constraint pk_security_grant primary key (id),
    constraint fk_grant_account foreign key (account_id) references account_account (id),
    constraint ck_grant_role check (role in ('PROGRAMME_HEAD', 'PROGRAMME_ADMIN', 'CASE_WORKER', 'DEPARTMENT',
        'LINE_MANAGER', 'HOME_MANAGER', 'COACH', 'ASSOCIATE', 'CANDIDATE', 'ASSESSOR', 'EVENT_ORGANISER', 'ALUMNUS',
        'COMMUNITY', 'EDITOR', 'STEWARD', 'ANALYST', 'DATA_PROTECTION', 'SYSTEM'))
);
create index ix_grant_account on security_grant (account_id);
create index ix_grant_role on security_grant (role, scope_id);
