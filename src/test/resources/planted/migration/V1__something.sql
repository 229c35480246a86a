create table entity_that_asks_aservice (
    id bigint primary key (id),
    state varchar(20) not null,
    constraint ck_state check (state in ('ASLEEP'))
);
