-- Learning resources live elsewhere, so their state and the day somebody last looked are kept; one voice for each person on
-- whether one helped.
create table learning_resource (
    id bigint not null auto_increment,
    version bigint not null default 0,
    code varchar(60) not null,
    title varchar(200) not null,
    kind varchar(20) not null,
    provider varchar(200) not null,
    link varchar(500) null,
    status varchar(20) not null,
    checked_on date null,
    note varchar(400) not null,
    sub_skills varchar(200) not null,
    constraint pk_learning_resource primary key (id),
    constraint uk_learning_resource_code unique (code),
    constraint ck_learning_resource_kind check (kind in ('BLOG', 'TOOLS', 'BOOK', 'COURSE', 'NETWORK', 'PLATFORM')),
    constraint ck_learning_resource_status check (status in ('UNCHECKED', 'LIVE', 'MOVED', 'RETIRED'))
);

create table learning_resource_vote (
    id bigint not null auto_increment,
    resource_id bigint not null,
    account_id bigint not null,
    helped boolean not null,
    constraint pk_learning_resource_vote primary key (id),
    constraint uk_learning_resource_vote unique (resource_id, account_id),
    constraint fk_learning_vote_resource foreign key (resource_id) references learning_resource (id),
    constraint fk_learning_vote_account foreign key (account_id) references account_account (id)
);
