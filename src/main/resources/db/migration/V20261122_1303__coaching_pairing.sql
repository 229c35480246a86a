-- A pairing of an associate with a supporter, from the first question to the end. While it holds a place its open key
-- names associate and kind, so that nobody has two of a kind.
create table coaching_pairing (
    id bigint not null auto_increment,
    version bigint not null default 0,
    kind varchar(20) not null,
    supporter_id bigint not null,
    associate_id bigint not null,
    round_id bigint null,
    state varchar(30) not null,
    chosen_by_associate boolean not null default false,
    offered_at timestamp(6) not null,
    answer_by timestamp(6) null,
    agreed_at timestamp(6) null,
    started_at timestamp(6) null,
    ended_at timestamp(6) null,
    goals varchar(2000) null,
    cadence_days int not null default 14,
    open_key varchar(60) null,
    constraint pk_coaching_pairing primary key (id),
    constraint uk_pairing_open unique (open_key),
    constraint fk_pairing_supporter foreign key (supporter_id) references coaching_supporter (id),
    constraint fk_pairing_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_pairing_round foreign key (round_id) references coaching_round (id),
    constraint ck_pairing_kind check (kind in ('COACH', 'MENTOR', 'BUDDY')),
    constraint ck_pairing_cadence check (cadence_days > 0),
    constraint ck_pairing_state check (state in ('OFFERED', 'AWAITING_ASSOCIATE', 'ACTIVE', 'PAUSED', 'ENDING', 'ENDED',
        'DECLINED', 'LAPSED', 'RESCINDED'))
);
create index ix_pairing_supporter on coaching_pairing (supporter_id, kind, state);
create index ix_pairing_associate on coaching_pairing (associate_id, kind, state);
