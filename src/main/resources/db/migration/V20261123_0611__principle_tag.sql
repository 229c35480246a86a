-- Which principles a thing puts into practice, three at most. The things live in features that know nothing of principles:
-- a key here is the code of an activity or the number of an event or opening, and leads nowhere when that is gone.
create table principle_tag (
    id bigint not null auto_increment,
    kind varchar(20) not null,
    subject_key varchar(40) not null,
    place int not null,
    principle_key varchar(40) not null,
    constraint pk_principle_tag primary key (id),
    constraint uk_principle_tag_place unique (kind, subject_key, place),
    constraint uk_principle_tag_principle unique (kind, subject_key, principle_key),
    constraint ck_principle_tag_kind check (kind in ('ACTIVITY', 'EVENT', 'OPENING')),
    constraint ck_principle_tag_place check (place between 1 and 3)
);
