-- When a placement ends its two sides look back: what users got from it, how it was, what should stay and what should be
-- different. One row for each placement, and one answer for each side.
create table retrospective_retrospective (
    id bigint not null auto_increment,
    version bigint not null default 0,
    placement_id bigint not null,
    associate_id bigint not null,
    cohort_id bigint not null,
    rotation_id bigint not null,
    opening_id bigint not null,
    department_id bigint not null,
    host_id bigint null,
    last_day date not null,
    state varchar(20) not null,
    asked_at timestamp(6) not null,
    together_at timestamp(6) null,
    constraint pk_retrospective primary key (id),
    constraint uk_retrospective_placement unique (placement_id),
    constraint fk_retrospective_placement foreign key (placement_id) references placement_placement (id),
    constraint fk_retrospective_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_retrospective_cohort foreign key (cohort_id) references cohort_cohort (id),
    constraint fk_retrospective_rotation foreign key (rotation_id) references cohort_rotation (id),
    constraint fk_retrospective_opening foreign key (opening_id) references opening_opening (id),
    constraint fk_retrospective_department foreign key (department_id) references department_department (id),
    constraint fk_retrospective_host foreign key (host_id) references account_account (id),
    constraint ck_retrospective_state check (state in ('ASKED', 'ONE_SIDE', 'TOGETHER', 'CLOSED'))
);
create index ix_retrospective_associate on retrospective_retrospective (associate_id);
create index ix_retrospective_department on retrospective_retrospective (department_id, state);
create index ix_retrospective_host on retrospective_retrospective (host_id);
create index ix_retrospective_last_day on retrospective_retrospective (last_day);

-- The key names the words to the programme team: an id would tell in which order people answered.
create table retrospective_answer (
    id bigint not null auto_increment,
    version bigint not null default 0,
    retrospective_id bigint not null,
    side varchar(20) not null,
    answered_by bigint not null,
    answered_at timestamp(6) not null,
    value_step varchar(20) not null,
    gained varchar(500) not null,
    placement_step varchar(20) null,
    service_step varchar(20) null,
    collaboration_step varchar(20) null,
    stay varchar(500) null,
    different varchar(500) null,
    words_key varchar(36) not null,
    handling varchar(20) not null,
    constraint pk_retrospective_answer primary key (id),
    constraint uk_retrospective_answer unique (retrospective_id, side),
    constraint uk_retrospective_words unique (words_key),
    constraint fk_retrospective_answer foreign key (retrospective_id) references retrospective_retrospective (id),
    constraint fk_retrospective_answered_by foreign key (answered_by) references account_account (id),
    constraint ck_retrospective_side check (side in ('ASSOCIATE', 'HOST')),
    constraint ck_retrospective_value check (value_step in ('NOTHING_YET', 'A_LITTLE', 'SOME', 'MUCH', 'A_GREAT_DEAL')),
    constraint ck_retrospective_placement check (placement_step in ('VERY_HARD', 'HARD', 'MIXED', 'GOOD', 'VERY_GOOD')),
    constraint ck_retrospective_service check (service_step in ('NOT_AT_ALL', 'A_LITTLE', 'PARTLY', 'MOSTLY', 'FULLY')),
    constraint ck_retrospective_collaboration check (collaboration_step in ('NOT_AT_ALL', 'A_LITTLE', 'PARTLY', 'MOSTLY', 'FULLY')),
    constraint ck_retrospective_handling check (handling in ('UNREAD', 'TAKEN_UP', 'SET_ASIDE'))
);
