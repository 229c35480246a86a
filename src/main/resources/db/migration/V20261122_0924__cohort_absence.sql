-- Leave and deferral by dates and kind; who manages whom on which days; and the full words of an adjustment, apart from
-- everything else because only a case-worker and the person may read them.
create table cohort_absence (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    kind varchar(20) not null,
    first_day date not null,
    expected_to date null,
    actual_to date null,
    state varchar(20) not null,
    constraint pk_cohort_absence primary key (id),
    constraint fk_absence_associate foreign key (associate_id) references cohort_associate (id),
    constraint ck_absence_kind check (kind in ('PARENTAL', 'SICK', 'CAREER_BREAK', 'OTHER', 'DEFERRAL')),
    constraint ck_absence_state check (state in ('PLANNED', 'RUNNING', 'ENDED', 'CANCELLED')),
    constraint ck_absence_expected check (expected_to >= first_day)
);

create table cohort_adjustment (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    full_words varchar(4000) not null,
    agreed_words varchar(1000) not null,
    shared_with_host boolean not null default false,
    constraint pk_cohort_adjustment primary key (id),
    constraint uk_adjustment_associate unique (associate_id),
    constraint fk_adjustment_associate foreign key (associate_id) references cohort_associate (id)
);

create table cohort_manager_link (
    id bigint not null auto_increment,
    associate_id bigint not null,
    account_id bigint not null,
    kind varchar(10) not null,
    first_day date not null,
    last_day date null,
    constraint pk_cohort_manager_link primary key (id),
    constraint fk_manager_link_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_manager_link_account foreign key (account_id) references account_account (id),
    constraint ck_manager_link_kind check (kind in ('HOST', 'HOME')),
    constraint ck_manager_link_days check (last_day >= first_day)
);
create index ix_manager_link_account on cohort_manager_link (account_id, first_day);
