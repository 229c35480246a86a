-- Plan versions of a round. A plan is made from an immutable snapshot, the planner's problem with the labels people
-- read, so its lines keep the snapshot's keys; an exercise round has nothing else to point at.
create table placement_snapshot (
    id bigint not null auto_increment,
    round_id bigint not null,
    created_at timestamp(6) not null,
    problem mediumtext not null,
    labels mediumtext not null,
    constraint pk_placement_snapshot primary key (id),
    constraint fk_snapshot_round foreign key (round_id) references placement_round (id)
);

create table placement_plan (
    id bigint not null auto_increment,
    version bigint not null default 0,
    round_id bigint not null,
    snapshot_id bigint not null,
    plan_number int not null,
    based_on_id bigint null,
    state varchar(20) not null,
    author_id bigint null,
    note varchar(400) null,
    seed bigint not null,
    seconds int not null,
    steps bigint not null default 0,
    cost bigint null,
    lower_bound bigint null,
    parts varchar(1000) null,
    unplaced int not null default 0,
    unplaced_reasons mediumtext null,
    fault varchar(1000) null,
    cancel_requested boolean not null default false,
    created_at timestamp(6) not null,
    finished_at timestamp(6) null,
    constraint pk_placement_plan primary key (id),
    constraint uk_plan_number unique (round_id, plan_number),
    constraint fk_plan_round foreign key (round_id) references placement_round (id),
    constraint fk_plan_snapshot foreign key (snapshot_id) references placement_snapshot (id),
    constraint fk_plan_based_on foreign key (based_on_id) references placement_plan (id),
    constraint fk_plan_author foreign key (author_id) references account_account (id),
    constraint ck_plan_state check (state in ('SOLVING', 'SOLVED', 'PROPOSED', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED', 'FAILED'))
);

create table placement_assignment (
    id bigint not null auto_increment,
    version bigint not null default 0,
    plan_id bigint not null,
    associate_key varchar(64) not null,
    rotation_key varchar(64) not null,
    opening_key varchar(64) not null,
    constraint pk_placement_assignment primary key (id),
    constraint uk_assignment unique (plan_id, associate_key, rotation_key),
    constraint fk_assignment_plan foreign key (plan_id) references placement_plan (id)
);

create table placement_pin (
    id bigint not null auto_increment,
    round_id bigint not null,
    kind varchar(20) not null,
    associate_key varchar(64) not null,
    rotation_key varchar(64) not null,
    opening_key varchar(64) not null,
    reason varchar(400) not null,
    author_id bigint not null,
    created_at timestamp(6) not null,
    constraint pk_placement_pin primary key (id),
    constraint uk_pin unique (round_id, kind, associate_key, rotation_key, opening_key),
    constraint fk_pin_round foreign key (round_id) references placement_round (id),
    constraint fk_pin_author foreign key (author_id) references account_account (id),
    constraint ck_pin_kind check (kind in ('FIX', 'FORBID'))
);
