-- A registration of a person for an event. While it lives its live key names both, so that nobody has two. The queue is
-- ordered by priority, place in the draw, moment, id. Needs are sealed by the application and erased after the event.
create table events_registration (
    id bigint not null auto_increment,
    version bigint not null default 0,
    event_id bigint not null,
    account_id bigint not null,
    state varchar(20) not null,
    priority int not null default 0,
    draw_place int not null default 0,
    asked_at timestamp(6) not null,
    waiting_since timestamp(6) null,
    offered_at timestamp(6) null,
    offer_until timestamp(6) null,
    confirmed_at timestamp(6) null,
    ended_at timestamp(6) null,
    reconfirm_by timestamp(6) null,
    late boolean not null default false,
    walk_in boolean not null default false,
    diet text null,
    access_needs text null,
    live_key varchar(60) null,
    constraint pk_events_registration primary key (id),
    constraint uk_registration_live unique (live_key),
    constraint fk_registration_event foreign key (event_id) references events_event (id),
    constraint fk_registration_account foreign key (account_id) references account_account (id),
    constraint ck_registration_state check (state in ('REQUESTED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'CANCELLED', 'LAPSED'))
);
create index ix_registration_event on events_registration (event_id, state);
create index ix_registration_account on events_registration (account_id, state);
create index ix_registration_offer on events_registration (state, offer_until);

-- The secret address under which a person's calendar is read by a calendar program: only the hash of it is kept.
create table events_feed (
    id bigint not null auto_increment,
    version bigint not null default 0,
    account_id bigint not null,
    token_hash varchar(64) not null,
    made_at timestamp(6) not null,
    constraint pk_events_feed primary key (id),
    constraint uk_feed_account unique (account_id),
    constraint uk_feed_token unique (token_hash),
    constraint fk_feed_account foreign key (account_id) references account_account (id)
);
