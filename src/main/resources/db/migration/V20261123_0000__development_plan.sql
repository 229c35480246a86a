-- A development plan belongs to its associate and goes with them from host to host; nobody else reads it until they say so.
create table development_plan (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    for_coach boolean not null,
    for_manager boolean not null,
    constraint pk_development_plan primary key (id),
    constraint uk_development_plan_associate unique (associate_id),
    constraint fk_development_plan_associate foreign key (associate_id) references cohort_associate (id)
);

create table development_goal (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    skill varchar(40) null,
    words varchar(500) not null,
    due_on date null,
    state varchar(20) not null,
    closed_on date null,
    constraint pk_development_goal primary key (id),
    constraint fk_development_goal_associate foreign key (associate_id) references cohort_associate (id),
    constraint ck_development_goal_skill check (skill in ('PRODUCT_OWNERSHIP', 'PRODUCT_LIFECYCLE_PERSPECTIVE', 'AGILE_WORKING', 'USER_FOCUS', 'PROBLEM_OWNERSHIP', 'STRATEGIC_OWNERSHIP', 'OPERATIONAL_MANAGEMENT')),
    constraint ck_development_goal_state check (state in ('OPEN', 'DONE', 'DROPPED'))
);
create index ix_development_goal_associate on development_goal (associate_id);

-- Activities somebody does not want suggested again.
create table development_put_aside (
    id bigint not null auto_increment,
    associate_id bigint not null,
    activity varchar(20) not null,
    constraint pk_development_put_aside primary key (id),
    constraint uk_development_put_aside unique (associate_id, activity),
    constraint fk_development_put_aside_associate foreign key (associate_id) references cohort_associate (id)
);
