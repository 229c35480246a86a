-- A proposal asks a department to host one associate in one opening for one rotation. It lives across plan versions
-- until answered; an accepted one becomes a placement when the plan is published.
create table placement_proposal (
    id bigint not null auto_increment,
    version bigint not null default 0,
    round_id bigint not null,
    associate_id bigint not null,
    rotation_id bigint not null,
    opening_id bigint not null,
    department_id bigint not null,
    state varchar(20) not null,
    sent_at timestamp(6) not null,
    answer_by timestamp(6) not null,
    answered_at timestamp(6) null,
    answered_by bigint null,
    decline_reason varchar(40) null,
    decline_text varchar(600) null,
    review_flag boolean not null default false,
    constraint pk_placement_proposal primary key (id),
    constraint fk_proposal_round foreign key (round_id) references placement_round (id),
    constraint fk_proposal_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_proposal_rotation foreign key (rotation_id) references cohort_rotation (id),
    constraint fk_proposal_opening foreign key (opening_id) references opening_opening (id),
    constraint fk_proposal_department foreign key (department_id) references department_department (id),
    constraint fk_proposal_answered_by foreign key (answered_by) references account_account (id),
    constraint ck_proposal_state check (state in ('SENT', 'ACCEPTED', 'DECLINED', 'LAPSED', 'RESCINDED', 'WITHDRAWN')),
    constraint ck_proposal_decline_reason check (decline_reason in ('TEAM_DISBANDED', 'HOST_GONE', 'NO_BUDGET',
        'WORK_CHANGED', 'NO_DESK', 'CLEARANCE_TOO_LATE', 'NOT_SUITABLE', 'OTHER'))
);
create index ix_proposal_department on placement_proposal (department_id, state);
create index ix_proposal_round on placement_proposal (round_id, state);

create table placement_placement (
    id bigint not null auto_increment,
    version bigint not null default 0,
    reference varchar(20) not null,
    round_id bigint not null,
    proposal_id bigint null,
    associate_id bigint not null,
    rotation_id bigint not null,
    opening_id bigint not null,
    department_id bigint not null,
    first_day date not null,
    last_day date not null,
    state varchar(20) not null,
    constraint pk_placement_placement primary key (id),
    constraint uk_placement_reference unique (reference),
    constraint fk_placement_round foreign key (round_id) references placement_round (id),
    constraint fk_placement_proposal foreign key (proposal_id) references placement_proposal (id),
    constraint fk_placement_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_placement_rotation foreign key (rotation_id) references cohort_rotation (id),
    constraint fk_placement_opening foreign key (opening_id) references opening_opening (id),
    constraint fk_placement_department foreign key (department_id) references department_department (id),
    constraint ck_placement_state check (state in ('CONFIRMED', 'ACTIVE', 'ENDED', 'COMPLETED', 'ENDED_EARLY', 'WITHDRAWN_BY_HOST', 'CANCELLED'))
);
create index ix_placement_associate on placement_placement (associate_id);
create index ix_placement_department on placement_placement (department_id);
