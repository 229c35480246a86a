-- Level views: what one person states about an associate at one moment. Every time a view is shared its words are kept as a
-- revision with the edition of the framework they were stated against; what people write is sealed by the application.
create table development_level_view (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    author_id bigint not null,
    voice varchar(20) not null,
    moment varchar(20) not null,
    label varchar(120) not null,
    state varchar(20) not null,
    edition varchar(40) not null,
    stays boolean not null,
    for_coach boolean not null,
    for_manager boolean not null,
    begun_at timestamp(6) not null,
    asked_at timestamp(6) null,
    stated_at timestamp(6) null,
    discussed_on date null,
    closed_at timestamp(6) null,
    constraint pk_development_level_view primary key (id),
    constraint uk_level_view_moment unique (associate_id, author_id, moment, label),
    constraint fk_level_view_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_level_view_author foreign key (author_id) references account_account (id),
    constraint fk_level_view_edition foreign key (edition) references skills_framework (code),
    constraint ck_level_view_voice check (voice in ('SELF', 'COACH', 'MANAGER')),
    constraint ck_level_view_moment check (moment in ('START', 'END_R1', 'END_R2', 'END_R3', 'END_R4', 'GRADUATION', 'AD_HOC')),
    constraint ck_level_view_state check (state in ('DRAFT', 'SHARED', 'DISCUSSED', 'CLOSED'))
);
create index ix_level_view_author on development_level_view (author_id, state);
create index ix_level_view_voice on development_level_view (voice, moment, state);

create table development_level_revision (
    id bigint not null auto_increment,
    view_id bigint not null,
    revision int not null,
    edition varchar(40) not null,
    stated_at timestamp(6) null,
    constraint pk_development_level_revision primary key (id),
    constraint uk_level_revision unique (view_id, revision),
    constraint fk_level_revision_view foreign key (view_id) references development_level_view (id),
    constraint fk_level_revision_edition foreign key (edition) references skills_framework (code)
);

-- No row for a skill: nothing was said about it. No level and not sure: the person is not sure.
create table development_level_item (
    id bigint not null auto_increment,
    revision_id bigint not null,
    skill varchar(80) not null,
    stated_level int null,
    not_sure boolean not null,
    confidence varchar(10) null,
    note text null,
    constraint pk_development_level_item primary key (id),
    constraint uk_level_item_skill unique (revision_id, skill),
    constraint fk_level_item_revision foreign key (revision_id) references development_level_revision (id),
    constraint ck_level_item_level check (stated_level between 0 and 4),
    constraint ck_level_item_confidence check (confidence in ('LOW', 'MEDIUM', 'HIGH'))
);
