-- The log of improvements: what the programme means to do differently, who looks after it, by when, and what became of it.
-- An item made from a retrospective names nobody and does not lead back to the answer.
create table retrospective_improvement (
    id bigint not null auto_increment,
    version bigint not null default 0,
    theme varchar(20) not null,
    what varchar(300) not null,
    why varchar(1000) null,
    proposed_by bigint null,
    looking_back boolean not null default false,
    owner_id bigint null,
    period_start date null,
    state varchar(20) not null,
    outcome varchar(1000) null,
    proposed_at timestamp(6) not null,
    settled_at timestamp(6) null,
    constraint pk_retrospective_improvement primary key (id),
    constraint fk_improvement_proposed_by foreign key (proposed_by) references account_account (id),
    constraint fk_improvement_owner foreign key (owner_id) references account_account (id),
    constraint ck_improvement_theme check (theme in ('PLACING', 'WORKING', 'SUPPORT', 'LEARNING', 'EVENTS', 'PRODUCT', 'OTHER')),
    constraint ck_improvement_state check (state in ('PROPOSED', 'AGREED', 'DOING', 'DONE', 'DROPPED'))
);
create index ix_improvement_state on retrospective_improvement (state, proposed_at);
