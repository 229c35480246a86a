-- An associate and a line manager check in: when, what both may read of it, and goals both keep an eye on.
create table development_check_in (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    manager_id bigint not null,
    proposed_by bigint not null,
    state varchar(20) not null,
    begins_at timestamp(6) not null,
    minutes int not null,
    place varchar(300) null,
    agreed text null,
    constraint pk_development_check_in primary key (id),
    constraint fk_check_in_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_check_in_manager foreign key (manager_id) references account_account (id),
    constraint fk_check_in_proposed_by foreign key (proposed_by) references account_account (id),
    constraint ck_check_in_minutes check (minutes between 5 and 480),
    constraint ck_check_in_state check (state in ('PROPOSED', 'PLANNED', 'HELD', 'MISSED', 'CANCELLED'))
);
create index ix_check_in_associate on development_check_in (associate_id, begins_at);
create index ix_check_in_manager on development_check_in (manager_id, state);

create table development_agreed_goal (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    manager_id bigint not null,
    words text not null,
    due_on date null,
    state varchar(20) not null,
    settled_on date null,
    constraint pk_development_agreed_goal primary key (id),
    constraint fk_agreed_goal_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_agreed_goal_manager foreign key (manager_id) references account_account (id),
    constraint ck_agreed_goal_state check (state in ('OPEN', 'DONE', 'DROPPED'))
);
create index ix_agreed_goal_associate on development_agreed_goal (associate_id, manager_id);
