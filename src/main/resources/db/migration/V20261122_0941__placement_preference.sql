-- An associate's wishes for a round, best first. Departments never read these tables.
create table placement_preference_list (
    id bigint not null auto_increment,
    version bigint not null default 0,
    round_id bigint not null,
    associate_id bigint not null,
    state varchar(20) not null,
    statement varchar(400) null,
    changed_at timestamp(6) not null,
    constraint pk_placement_preference_list primary key (id),
    constraint uk_preference_list unique (round_id, associate_id),
    constraint fk_preference_list_round foreign key (round_id) references placement_round (id),
    constraint fk_preference_list_associate foreign key (associate_id) references cohort_associate (id),
    constraint ck_preference_list_state check (state in ('DRAFT', 'SUBMITTED', 'LOCKED', 'DEFAULTED'))
);

create table placement_preference (
    list_id bigint not null,
    position int not null,
    opening_id bigint not null,
    constraint pk_placement_preference primary key (list_id, position),
    constraint uk_preference_opening unique (list_id, opening_id),
    constraint fk_preference_list foreign key (list_id) references placement_preference_list (id),
    constraint fk_preference_opening foreign key (opening_id) references opening_opening (id)
);
