-- A pairing round matches a whole cohort at once. What the matcher suggests is looked at, pinned and forbidden by a
-- person before anything is sent.
create table coaching_round (
    id bigint not null auto_increment,
    version bigint not null default 0,
    cohort_id bigint not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    opened_at timestamp(6) not null,
    cost bigint null,
    constraint pk_coaching_round primary key (id),
    constraint fk_coaching_round_cohort foreign key (cohort_id) references cohort_cohort (id),
    constraint ck_coaching_round_kind check (kind in ('COACH', 'MENTOR', 'BUDDY')),
    constraint ck_coaching_round_state check (state in ('DRAFT', 'SUGGESTED', 'SENT', 'DISCARDED'))
);

create table coaching_suggestion (
    id bigint not null auto_increment,
    round_id bigint not null,
    associate_id bigint not null,
    supporter_id bigint null,
    constraint pk_coaching_suggestion primary key (id),
    constraint uk_suggestion_associate unique (round_id, associate_id),
    constraint fk_suggestion_round foreign key (round_id) references coaching_round (id),
    constraint fk_suggestion_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_suggestion_supporter foreign key (supporter_id) references coaching_supporter (id)
);

create table coaching_pin (
    id bigint not null auto_increment,
    round_id bigint not null,
    associate_id bigint not null,
    supporter_id bigint not null,
    kind varchar(20) not null,
    constraint pk_coaching_pin primary key (id),
    constraint uk_coaching_pin unique (round_id, associate_id, supporter_id),
    constraint fk_coaching_pin_round foreign key (round_id) references coaching_round (id),
    constraint fk_coaching_pin_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_coaching_pin_supporter foreign key (supporter_id) references coaching_supporter (id),
    constraint ck_coaching_pin_kind check (kind in ('PIN', 'FORBID'))
);
