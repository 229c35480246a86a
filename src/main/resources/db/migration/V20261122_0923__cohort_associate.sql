-- Associates and what a post must offer so that it can work for them. Opt-outs stand in a table of their own: they are
-- private to the person and reach nobody but the planner.
create table cohort_associate (
    id bigint not null auto_increment,
    version bigint not null default 0,
    reference varchar(20) not null,
    name varchar(200) not null,
    email varchar(254) not null,
    account_id bigint null,
    cohort_id bigint not null,
    home_department_id bigint not null,
    base_location_id bigint not null,
    clearance varchar(10) not null,
    working_days int not null default 5,
    grade varchar(20) not null,
    state varchar(20) not null,
    state_before varchar(20) null,
    first_day date null,
    priority_credit int not null default 0,
    card_shown boolean not null default true,
    constraint pk_cohort_associate primary key (id),
    constraint uk_associate_reference unique (reference),
    constraint uk_associate_email unique (email),
    constraint uk_associate_account unique (account_id),
    constraint fk_associate_account foreign key (account_id) references account_account (id),
    constraint fk_associate_cohort foreign key (cohort_id) references cohort_cohort (id),
    constraint fk_associate_home foreign key (home_department_id) references department_department (id),
    constraint fk_associate_base foreign key (base_location_id) references department_location (id),
    constraint ck_associate_clearance check (clearance in ('BPSS', 'CTC', 'SC', 'DV')),
    constraint ck_associate_working_days check (working_days between 1 and 5),
    constraint ck_associate_credit check (priority_credit between 0 and 30),
    constraint ck_associate_state check (state in ('ONBOARDING', 'DEFERRED', 'ACTIVE', 'ON_LEAVE', 'WITHDRAWING',
        'WITHDRAWN', 'COMPLETING', 'GRADUATED', 'GRADUATED_EARLY', 'LEFT')),
    constraint ck_associate_state_before check (state_before in ('ONBOARDING', 'DEFERRED', 'ACTIVE', 'ON_LEAVE'))
);

create table cohort_reach (
    associate_id bigint not null,
    location_id bigint not null,
    kind varchar(20) not null,
    constraint pk_cohort_reach primary key (associate_id, location_id),
    constraint fk_reach_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_reach_location foreign key (location_id) references department_location (id),
    constraint ck_reach_kind check (kind in ('COMMUTABLE', 'RELOCATABLE'))
);

create table cohort_need (
    associate_id bigint not null,
    need varchar(30) not null,
    constraint pk_cohort_need primary key (associate_id, need),
    constraint fk_need_associate foreign key (associate_id) references cohort_associate (id),
    constraint ck_need_code check (need in ('PART_TIME', 'COMPRESSED_HOURS', 'STEP_FREE', 'QUIET_SPACE', 'MOSTLY_REMOTE',
        'ASSISTIVE_TECHNOLOGY'))
);

create table cohort_opt_out (
    associate_id bigint not null,
    tag varchar(40) not null,
    constraint pk_cohort_opt_out primary key (associate_id, tag),
    constraint fk_opt_out_associate foreign key (associate_id) references cohort_associate (id)
);

create table cohort_previous_department (
    associate_id bigint not null,
    department_id bigint not null,
    constraint pk_cohort_previous_department primary key (associate_id, department_id),
    constraint fk_previous_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_previous_department foreign key (department_id) references department_department (id)
);

create table cohort_growth_wish (
    associate_id bigint not null,
    skill varchar(40) not null,
    wish int not null,
    constraint pk_cohort_growth_wish primary key (associate_id, skill),
    constraint fk_growth_wish_associate foreign key (associate_id) references cohort_associate (id),
    constraint ck_growth_wish check (wish between 0 and 3),
    constraint ck_growth_wish_skill check (skill in ('PRODUCT_OWNERSHIP', 'PRODUCT_LIFECYCLE_PERSPECTIVE',
        'AGILE_WORKING', 'USER_FOCUS', 'PROBLEM_OWNERSHIP', 'STRATEGIC_OWNERSHIP', 'OPERATIONAL_MANAGEMENT'))
);
