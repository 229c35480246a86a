-- Pages of the handbook, the questions and answers and the purpose. Readers see the revision whose number is the live one;
-- every address a page ever had leads to it.
create table handbook_page (
    id bigint not null auto_increment,
    version bigint not null default 0,
    collection varchar(20) not null,
    chapter varchar(40) not null,
    position int not null,
    slug varchar(120) not null,
    state varchar(20) not null,
    audience varchar(20) not null,
    title varchar(200) not null,
    summary varchar(280) not null,
    live int not null,
    published_at timestamp(6) null,
    review_due date null,
    constraint pk_handbook_page primary key (id),
    constraint uk_handbook_page_slug unique (slug),
    constraint ck_handbook_page_collection check (collection in ('HANDBOOK', 'FAQ', 'PURPOSE')),
    constraint ck_handbook_page_state check (state in ('UNPUBLISHED', 'PUBLISHED', 'ARCHIVED')),
    constraint ck_handbook_page_audience check (audience in ('PUBLIC', 'SIGNED_IN', 'COHORT', 'DEPARTMENTS', 'SUPPORTERS', 'PROGRAMME'))
);

create table handbook_revision (
    id bigint not null auto_increment,
    version bigint not null default 0,
    page_id bigint not null,
    number int not null,
    state varchar(20) not null,
    title varchar(200) not null,
    summary varchar(280) not null,
    body mediumtext not null,
    chapter varchar(40) not null,
    audience varchar(20) not null,
    readers varchar(100) not null,
    skills varchar(300) not null,
    author varchar(200) not null,
    origin varchar(400) not null,
    licence varchar(200) not null,
    source varchar(100) not null,
    note varchar(400) null,
    made_at timestamp(6) not null,
    constraint pk_handbook_revision primary key (id),
    constraint uk_handbook_revision unique (page_id, number),
    constraint fk_handbook_revision_page foreign key (page_id) references handbook_page (id),
    constraint ck_handbook_revision_state check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REPLACED', 'DROPPED')),
    constraint ck_handbook_revision_audience check (audience in ('PUBLIC', 'SIGNED_IN', 'COHORT', 'DEPARTMENTS', 'SUPPORTERS', 'PROGRAMME'))
);

create table handbook_address (
    slug varchar(120) not null,
    page_id bigint not null,
    constraint pk_handbook_address primary key (slug),
    constraint fk_handbook_address_page foreign key (page_id) references handbook_page (id)
);

create table handbook_vote (
    id bigint not null auto_increment,
    page_id bigint not null,
    account_id bigint not null,
    helpful boolean not null,
    constraint pk_handbook_vote primary key (id),
    constraint uk_handbook_vote unique (page_id, account_id),
    constraint fk_handbook_vote_page foreign key (page_id) references handbook_page (id),
    constraint fk_handbook_vote_account foreign key (account_id) references account_account (id)
);
