-- Who was at which session. The register of a session is made when somebody first needs it; a session that is taken out
-- of its event before anybody was there takes its register along.
create table attendance_register (
    session_id bigint not null,
    version bigint not null default 0,
    door_code varchar(6) not null,
    state varchar(20) not null,
    closed_at timestamp(6) null,
    closed_by bigint null,
    constraint pk_attendance_register primary key (session_id),
    constraint uk_register_door_code unique (door_code),
    constraint fk_register_session foreign key (session_id) references events_session (id) on delete cascade,
    constraint fk_register_closed_by foreign key (closed_by) references account_account (id),
    constraint ck_register_state check (state in ('OPEN', 'CLOSED'))
);

create table attendance_attendance (
    id bigint not null auto_increment,
    version bigint not null default 0,
    session_id bigint not null,
    account_id bigint not null,
    state varchar(20) not null,
    excuse varchar(20) null,
    share int not null default 0,
    method varchar(20) null,
    arrived_at timestamp(6) null,
    said_at timestamp(6) null,
    said_by bigint null,
    constraint pk_attendance_attendance primary key (id),
    constraint uk_attendance_person unique (session_id, account_id),
    constraint fk_attendance_register foreign key (session_id) references attendance_register (session_id),
    constraint fk_attendance_account foreign key (account_id) references account_account (id),
    constraint fk_attendance_said_by foreign key (said_by) references account_account (id),
    constraint ck_attendance_state check (state in ('EXPECTED', 'PRESENT', 'LATE', 'PARTIAL', 'EXCUSED', 'ABSENT', 'NOT_REQUIRED')),
    constraint ck_attendance_excuse check (excuse in ('UNWELL', 'ON_LEAVE', 'NEEDED_AT_WORK', 'CARING', 'TRAVEL', 'OTHER')),
    constraint ck_attendance_method check (method in ('QR', 'CODE', 'REGISTER', 'IMPORT')),
    constraint ck_attendance_share check (share between 0 and 100)
);
create index ix_attendance_account on attendance_attendance (account_id, state);

-- What a closed register said before somebody corrected it. Lines are added and never changed.
create table attendance_correction (
    id bigint not null auto_increment,
    attendance_id bigint not null,
    state_before varchar(20) not null,
    excuse_before varchar(20) null,
    share_before int not null,
    state_after varchar(20) not null,
    why varchar(500) not null,
    corrected_at timestamp(6) not null,
    corrected_by bigint null,
    constraint pk_attendance_correction primary key (id),
    constraint fk_correction_attendance foreign key (attendance_id) references attendance_attendance (id),
    constraint fk_correction_by foreign key (corrected_by) references account_account (id),
    constraint ck_correction_state_before check (state_before in ('EXPECTED', 'PRESENT', 'LATE', 'PARTIAL', 'EXCUSED', 'ABSENT', 'NOT_REQUIRED')),
    constraint ck_correction_excuse_before check (excuse_before in ('UNWELL', 'ON_LEAVE', 'NEEDED_AT_WORK', 'CARING', 'TRAVEL', 'OTHER')),
    constraint ck_correction_state_after check (state_after in ('EXPECTED', 'PRESENT', 'LATE', 'PARTIAL', 'EXCUSED', 'ABSENT', 'NOT_REQUIRED'))
);
create index ix_correction_attendance on attendance_correction (attendance_id, id);

-- A paper register that says something else than what is known waits here for a person to settle it.
create table attendance_contradiction (
    id bigint not null auto_increment,
    version bigint not null default 0,
    attendance_id bigint not null,
    state varchar(20) not null,
    paper_state varchar(20) not null,
    paper_excuse varchar(20) null,
    paper_share int not null,
    found_at timestamp(6) not null,
    settled_at timestamp(6) null,
    settled_by bigint null,
    constraint pk_attendance_contradiction primary key (id),
    constraint fk_contradiction_attendance foreign key (attendance_id) references attendance_attendance (id),
    constraint fk_contradiction_settled_by foreign key (settled_by) references account_account (id),
    constraint ck_contradiction_state check (state in ('OPEN', 'KEPT', 'TAKEN')),
    constraint ck_contradiction_paper_state check (paper_state in ('EXPECTED', 'PRESENT', 'LATE', 'PARTIAL', 'EXCUSED', 'ABSENT', 'NOT_REQUIRED')),
    constraint ck_contradiction_paper_excuse check (paper_excuse in ('UNWELL', 'ON_LEAVE', 'NEEDED_AT_WORK', 'CARING', 'TRAVEL', 'OTHER'))
);
create index ix_contradiction_attendance on attendance_contradiction (attendance_id, state);

-- Wrong codes tried at doors, so that guessing is slow whatever node answers and whenever it was started.
create table attendance_wrong_codes (
    account_id bigint not null,
    tries int not null default 0,
    first_at timestamp(6) null,
    paused_until timestamp(6) null,
    constraint pk_attendance_wrong_codes primary key (account_id),
    constraint fk_wrong_codes_account foreign key (account_id) references account_account (id)
);
