-- A supporter is somebody who offers to coach, mentor or be a buddy: for how many people each, in which topics and
-- where. Who shall never be matched with whom is kept apart and shown to nobody but the person who said it.
create table coaching_supporter (
    id bigint not null auto_increment,
    version bigint not null default 0,
    account_id bigint not null,
    state varchar(20) not null,
    department_id bigint null,
    region varchar(40) null,
    online boolean not null default true,
    availability varchar(300) null,
    about varchar(1000) null,
    trained_on date null,
    applied_at timestamp(6) null,
    constraint pk_coaching_supporter primary key (id),
    constraint uk_supporter_account unique (account_id),
    constraint fk_supporter_account foreign key (account_id) references account_account (id),
    constraint fk_supporter_department foreign key (department_id) references department_department (id),
    constraint ck_supporter_region check (region in ('NORTH_EAST', 'NORTH_WEST', 'YORKSHIRE_AND_THE_HUMBER', 'EAST_MIDLANDS',
        'WEST_MIDLANDS', 'EAST_OF_ENGLAND', 'LONDON', 'SOUTH_EAST', 'SOUTH_WEST', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    constraint ck_supporter_state check (state in ('INVITED', 'APPLIED', 'APPROVED', 'PAUSED', 'TURNED_DOWN', 'RETIRED'))
);

create table coaching_offer (
    supporter_id bigint not null,
    kind varchar(20) not null,
    capacity int not null,
    constraint pk_coaching_offer primary key (supporter_id, kind),
    constraint fk_offer_supporter foreign key (supporter_id) references coaching_supporter (id),
    constraint ck_offer_kind check (kind in ('COACH', 'MENTOR', 'BUDDY')),
    constraint ck_offer_capacity check (capacity >= 0)
);

create table coaching_supporter_topic (
    supporter_id bigint not null,
    topic varchar(40) not null,
    constraint pk_coaching_supporter_topic primary key (supporter_id, topic),
    constraint fk_supporter_topic foreign key (supporter_id) references coaching_supporter (id)
);

create table coaching_do_not_match (
    id bigint not null auto_increment,
    associate_id bigint not null,
    supporter_id bigint not null,
    said_by bigint not null,
    said_at timestamp(6) not null,
    constraint pk_coaching_do_not_match primary key (id),
    constraint uk_do_not_match unique (associate_id, supporter_id, said_by),
    constraint fk_do_not_match_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_do_not_match_supporter foreign key (supporter_id) references coaching_supporter (id),
    constraint fk_do_not_match_said_by foreign key (said_by) references account_account (id)
);
