-- What an associate looks for in a coach, mentor or buddy. One wish for each kind; said anew, it replaces the old one.
create table coaching_wish (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    kind varchar(20) not null,
    online boolean not null default true,
    favourite_id bigint null,
    constraint pk_coaching_wish primary key (id),
    constraint uk_wish_associate_kind unique (associate_id, kind),
    constraint fk_wish_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_wish_favourite foreign key (favourite_id) references coaching_supporter (id),
    constraint ck_wish_kind check (kind in ('COACH', 'MENTOR', 'BUDDY'))
);

create table coaching_wish_topic (
    wish_id bigint not null,
    topic varchar(40) not null,
    constraint pk_coaching_wish_topic primary key (wish_id, topic),
    constraint fk_wish_topic foreign key (wish_id) references coaching_wish (id)
);
