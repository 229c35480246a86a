-- A round: one planning cycle of a cohort, from collecting wishes to published placements. An exercise round plans a
-- public problem and belongs to no cohort.
create table placement_round (
    id bigint not null auto_increment,
    version bigint not null default 0,
    name varchar(200) not null,
    cohort_id bigint null,
    exercise boolean not null default false,
    state varchar(20) not null,
    preferences_open_at timestamp(6) null,
    preferences_close_at timestamp(6) null,
    published_at timestamp(6) null,
    constraint pk_placement_round primary key (id),
    constraint fk_round_cohort foreign key (cohort_id) references cohort_cohort (id),
    constraint ck_round_state check (state in ('COLLECTING', 'OPEN', 'CLOSED', 'PLANNING', 'PROPOSING', 'PUBLISHED', 'CANCELLED'))
);

create table placement_round_rotation (
    round_id bigint not null,
    rotation_id bigint not null,
    constraint pk_placement_round_rotation primary key (round_id, rotation_id),
    constraint fk_round_rotation_round foreign key (round_id) references placement_round (id),
    constraint fk_round_rotation_rotation foreign key (rotation_id) references cohort_rotation (id)
);
