-- An event of the programme: what it is, for whom, how many seats, and when one may register. Its stage is told by its
-- state and the clock; begin and end are those of its sessions, kept here so that calendars find them at once.
create table events_event (
    id bigint not null auto_increment,
    version bigint not null default 0,
    kind varchar(20) not null,
    title varchar(160) not null,
    theme varchar(200) null,
    description varchar(4000) null,
    venue varchar(200) null,
    link varchar(500) null,
    open_to_all boolean not null default false,
    capacity int not null,
    priority_rule varchar(20) not null,
    registration_opens timestamp(6) null,
    registration_closes timestamp(6) null,
    cancel_by timestamp(6) null,
    starts_at timestamp(6) null,
    ends_at timestamp(6) null,
    state varchar(20) not null,
    lottery_seed bigint null,
    drawn_at timestamp(6) null,
    cancel_reason varchar(500) null,
    moves int not null default 0,
    needs_erased_at timestamp(6) null,
    constraint pk_events_event primary key (id),
    constraint ck_event_kind check (kind in ('BOOT_CAMP', 'COURSE', 'WORKSHOP', 'TRIP', 'SOCIAL', 'COMMUNITY', 'TALK')),
    constraint ck_event_priority check (priority_rule in ('COHORT_FIRST', 'FIRST_COME', 'LOTTERY')),
    constraint ck_event_state check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    constraint ck_event_capacity check (capacity > 0)
);
create index ix_event_starts on events_event (state, starts_at);

create table events_event_cohort (
    event_id bigint not null,
    cohort_id bigint not null,
    constraint pk_events_event_cohort primary key (event_id, cohort_id),
    constraint fk_event_cohort_event foreign key (event_id) references events_event (id),
    constraint fk_event_cohort_cohort foreign key (cohort_id) references cohort_cohort (id)
);

create table events_organiser (
    event_id bigint not null,
    account_id bigint not null,
    constraint pk_events_organiser primary key (event_id, account_id),
    constraint fk_organiser_event foreign key (event_id) references events_event (id),
    constraint fk_organiser_account foreign key (account_id) references account_account (id)
);

create table events_session (
    id bigint not null auto_increment,
    version bigint not null default 0,
    event_id bigint not null,
    title varchar(160) null,
    starts_at timestamp(6) not null,
    ends_at timestamp(6) not null,
    room varchar(160) null,
    constraint pk_events_session primary key (id),
    constraint fk_session_event foreign key (event_id) references events_event (id),
    constraint ck_session_times check (ends_at > starts_at)
);
create index ix_session_event on events_session (event_id, starts_at);
create index ix_session_starts on events_session (starts_at);

create table events_facilitator (
    session_id bigint not null,
    account_id bigint not null,
    constraint pk_events_facilitator primary key (session_id, account_id),
    constraint fk_facilitator_session foreign key (session_id) references events_session (id),
    constraint fk_facilitator_account foreign key (account_id) references account_account (id)
);
