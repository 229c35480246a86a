-- Meetings of a pairing. The shared note is for the two of them; admins see dates and counts.
create table coaching_meeting (
    id bigint not null auto_increment,
    version bigint not null default 0,
    pairing_id bigint not null,
    proposed_by bigint not null,
    state varchar(20) not null,
    begins_at timestamp(6) not null,
    minutes int not null,
    place varchar(300) null,
    agenda varchar(2000) null,
    shared_note varchar(4000) null,
    constraint pk_coaching_meeting primary key (id),
    constraint fk_meeting_pairing foreign key (pairing_id) references coaching_pairing (id),
    constraint fk_meeting_proposed_by foreign key (proposed_by) references account_account (id),
    constraint ck_meeting_minutes check (minutes between 5 and 480),
    constraint ck_meeting_state check (state in ('PROPOSED', 'PLANNED', 'HELD', 'MISSED', 'CANCELLED'))
);
create index ix_meeting_pairing on coaching_meeting (pairing_id, begins_at);

-- What one of the two keeps for themselves. Sealed by the application; only its author is ever given it.
create table coaching_private_note (
    id bigint not null auto_increment,
    version bigint not null default 0,
    meeting_id bigint not null,
    author_id bigint not null,
    words text not null,
    constraint pk_coaching_private_note primary key (id),
    constraint uk_private_note unique (meeting_id, author_id),
    constraint fk_private_note_meeting foreign key (meeting_id) references coaching_meeting (id),
    constraint fk_private_note_author foreign key (author_id) references account_account (id)
);
