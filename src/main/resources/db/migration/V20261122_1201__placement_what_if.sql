-- What a snapshot supposes beyond the facts, one assumption a line; and tables of the best plan for each number of
-- people allowed to move, with one option for each number.
alter table placement_snapshot add column assumptions varchar(4000) null;

create table placement_move_table (
    id bigint not null auto_increment,
    version bigint not null default 0,
    plan_id bigint not null,
    snapshot_id bigint not null,
    most int not null,
    seconds int not null,
    state varchar(20) not null,
    author_id bigint null,
    created_at timestamp(6) not null,
    finished_at timestamp(6) null,
    constraint pk_placement_move_table primary key (id),
    constraint fk_move_table_plan foreign key (plan_id) references placement_plan (id),
    constraint fk_move_table_snapshot foreign key (snapshot_id) references placement_snapshot (id),
    constraint fk_move_table_author foreign key (author_id) references account_account (id),
    constraint ck_move_table_state check (state in ('SOLVING', 'SOLVED', 'CANCELLED', 'FAILED'))
);

create table placement_move_option (
    id bigint not null auto_increment,
    table_id bigint not null,
    limit_number int not null,
    cost bigint not null,
    lower_bound bigint not null,
    changed int not null,
    unplaced int not null,
    moved varchar(4000) not null,
    plan_lines mediumtext not null,
    constraint pk_placement_move_option primary key (id),
    constraint uk_move_option unique (table_id, limit_number),
    constraint fk_move_option_table foreign key (table_id) references placement_move_table (id)
);
