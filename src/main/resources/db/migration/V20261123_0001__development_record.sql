-- What an associate did and learnt. The words of the activity are kept as they were then; who may read a record is asked in the
-- query, one column for each circle. An endorsement says which revision of the words it is about.
create table development_record (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    edition varchar(40) null,
    activity varchar(20) null,
    title varchar(200) not null,
    state varchar(20) not null,
    placement_id bigint null,
    phase varchar(20) null,
    done_on date null,
    outcome varchar(2000) null,
    learnt varchar(2000) null,
    links text null,
    for_coach boolean not null,
    for_manager boolean not null,
    for_programme boolean not null,
    revision int not null,
    asked_at timestamp(6) null,
    changed_at timestamp(6) not null,
    constraint pk_development_record primary key (id),
    constraint fk_development_record_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_development_record_placement foreign key (placement_id) references placement_placement (id),
    constraint ck_development_record_state check (state in ('PLANNED', 'DOING', 'DONE', 'NOT_FOR_ME')),
    constraint ck_development_record_phase check (phase in ('DISCOVERY', 'ALPHA', 'BETA', 'LIVE', 'RETIREMENT'))
);
create index ix_development_record_associate on development_record (associate_id, state);

create table development_record_skill (
    record_id bigint not null,
    skill varchar(40) not null,
    constraint pk_development_record_skill primary key (record_id, skill),
    constraint fk_development_record_skill foreign key (record_id) references development_record (id),
    constraint ck_development_record_skill check (skill in ('PRODUCT_OWNERSHIP', 'PRODUCT_LIFECYCLE_PERSPECTIVE', 'AGILE_WORKING', 'USER_FOCUS', 'PROBLEM_OWNERSHIP', 'STRATEGIC_OWNERSHIP', 'OPERATIONAL_MANAGEMENT'))
);

create table development_endorsement (
    id bigint not null auto_increment,
    version bigint not null default 0,
    record_id bigint not null,
    account_id bigint not null,
    said_as varchar(20) not null,
    words varchar(600) not null,
    said_at timestamp(6) not null,
    revision int not null,
    constraint pk_development_endorsement primary key (id),
    constraint uk_development_endorsement unique (record_id, account_id),
    constraint fk_development_endorsement_record foreign key (record_id) references development_record (id),
    constraint fk_development_endorsement_account foreign key (account_id) references account_account (id),
    constraint ck_development_endorsement_said_as check (said_as in ('COACH', 'MANAGER', 'PROGRAMME'))
);
