-- Cohorts and their calendars. The windows of planning belong to rounds; a rotation keeps its dates only.
create table cohort_cohort (
    id bigint not null auto_increment,
    version bigint not null default 0,
    code varchar(20) not null,
    target_size int not null,
    gap_days_allowed int not null default 14,
    state varchar(20) not null,
    constraint pk_cohort_cohort primary key (id),
    constraint uk_cohort_code unique (code),
    constraint ck_cohort_size check (target_size between 1 and 1000),
    constraint ck_cohort_gap check (gap_days_allowed between 0 and 366),
    constraint ck_cohort_state check (state in ('PLANNED', 'FORMING', 'ACTIVE', 'GRADUATING', 'CLOSED', 'ARCHIVED',
        'CANCELLED'))
);

create table cohort_rotation (
    id bigint not null auto_increment,
    version bigint not null default 0,
    cohort_id bigint not null,
    ordinal int not null,
    first_day date not null,
    last_day date not null,
    constraint pk_cohort_rotation primary key (id),
    constraint uk_rotation_ordinal unique (cohort_id, ordinal),
    constraint fk_rotation_cohort foreign key (cohort_id) references cohort_cohort (id),
    constraint ck_rotation_ordinal check (ordinal between 1 and 4),
    constraint ck_rotation_days check (last_day >= first_day)
);

-- The last number given out for associates of a year, so that two joining at once never get the same reference.
create table cohort_number (
    prefix varchar(10) not null,
    last_number int not null,
    constraint pk_cohort_number primary key (prefix)
);
