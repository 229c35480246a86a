-- What one of the two of a pairing has promised to do. For the two of them only, as their shared notes are.
create table coaching_action (
    id bigint not null auto_increment,
    version bigint not null default 0,
    pairing_id bigint not null,
    owner_id bigint not null,
    words varchar(300) not null,
    due_on date null,
    done_at timestamp(6) null,
    constraint pk_coaching_action primary key (id),
    constraint fk_coaching_action_pairing foreign key (pairing_id) references coaching_pairing (id),
    constraint fk_coaching_action_owner foreign key (owner_id) references account_account (id)
);
create index ix_coaching_action_pairing on coaching_action (pairing_id);
