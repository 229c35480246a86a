-- Openings that departments describe, their seats in each rotation, and every step of their review.
create table opening_opening (
    id bigint not null auto_increment,
    version bigint not null default 0,
    reference varchar(20) null,
    department_id bigint not null,
    location_id bigint null,
    state varchar(20) not null,
    product varchar(200) null,
    product_kind varchar(20) null,
    phase varchar(20) null,
    summary varchar(600) null,
    user_group varchar(300) null,
    problem varchar(2000) null,
    decisions varchar(2000) null,
    team varchar(1000) null,
    host_name varchar(200) null,
    host_email varchar(254) null,
    clearance varchar(10) not null,
    first_rotation boolean not null default true,
    rolled_from_id bigint null,
    created_at timestamp(6) not null,
    hard_changed_at timestamp(6) null,
    constraint pk_opening_opening primary key (id),
    constraint uk_opening_reference unique (reference),
    constraint fk_opening_department foreign key (department_id) references department_department (id),
    constraint fk_opening_location foreign key (location_id) references department_location (id),
    constraint fk_opening_rolled_from foreign key (rolled_from_id) references opening_opening (id),
    constraint ck_opening_state check (state in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED', 'LISTED', 'WITHDRAWN',
        'EXPIRED', 'REJECTED')),
    constraint ck_opening_product_kind check (product_kind in ('SERVICE', 'PROCESS', 'REPORT', 'POLICY', 'WEB_APP',
        'WEBSITE', 'PLATFORM', 'PROGRAMME')),
    constraint ck_opening_phase check (phase in ('DISCOVERY', 'ALPHA', 'BETA', 'LIVE', 'RETIREMENT')),
    constraint ck_opening_clearance check (clearance in ('BPSS', 'CTC', 'SC', 'DV'))
);
create index ix_opening_state on opening_opening (state, department_id);

create table opening_seats (
    id bigint not null auto_increment,
    opening_id bigint not null,
    rotation_id bigint not null,
    seats int not null,
    constraint pk_opening_seats primary key (id),
    constraint uk_opening_seats unique (opening_id, rotation_id),
    constraint fk_seats_opening foreign key (opening_id) references opening_opening (id),
    constraint fk_seats_rotation foreign key (rotation_id) references cohort_rotation (id),
    constraint ck_seats_number check (seats between 0 and 20)
);
create index ix_opening_seats_rotation on opening_seats (rotation_id);

create table opening_support (
    opening_id bigint not null,
    need varchar(30) not null,
    constraint pk_opening_support primary key (opening_id, need),
    constraint fk_support_opening foreign key (opening_id) references opening_opening (id),
    constraint ck_support_need check (need in ('PART_TIME', 'COMPRESSED_HOURS', 'STEP_FREE', 'QUIET_SPACE',
        'MOSTLY_REMOTE', 'ASSISTIVE_TECHNOLOGY'))
);

create table opening_skill (
    opening_id bigint not null,
    skill varchar(40) not null,
    constraint pk_opening_skill primary key (opening_id, skill),
    constraint fk_opening_skill_opening foreign key (opening_id) references opening_opening (id),
    constraint ck_opening_skill check (skill in ('PRODUCT_OWNERSHIP', 'PRODUCT_LIFECYCLE_PERSPECTIVE', 'AGILE_WORKING',
        'USER_FOCUS', 'PROBLEM_OWNERSHIP', 'STRATEGIC_OWNERSHIP', 'OPERATIONAL_MANAGEMENT'))
);

create table opening_tag (
    opening_id bigint not null,
    tag varchar(40) not null,
    constraint pk_opening_tag primary key (opening_id, tag),
    constraint fk_tag_opening foreign key (opening_id) references opening_opening (id)
);

create table opening_step (
    id bigint not null auto_increment,
    opening_id bigint not null,
    at timestamp(6) not null,
    actor varchar(200) not null,
    state varchar(20) not null,
    reason varchar(1000) null,
    constraint pk_opening_step primary key (id),
    constraint fk_step_opening foreign key (opening_id) references opening_opening (id)
);
