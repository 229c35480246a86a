-- Editions of the framework. What an edition says is one document: it is read as a whole, exported as a whole, and no
-- word of it may change once it is published. Which edition is in force is a state, guarded where it changes.
create table skills_framework (
    id bigint not null auto_increment,
    version bigint not null default 0,
    code varchar(40) not null,
    title varchar(200) not null,
    state varchar(20) not null,
    document mediumtext not null,
    author_id bigint null,
    begun_at timestamp(6) not null,
    published_by bigint null,
    published_at timestamp(6) null,
    constraint pk_skills_framework primary key (id),
    constraint uk_skills_framework_code unique (code),
    constraint fk_skills_framework_author foreign key (author_id) references account_account (id),
    constraint fk_skills_framework_publisher foreign key (published_by) references account_account (id),
    constraint ck_skills_framework_state check (state in ('DRAFT', 'CONSULTATION', 'PUBLISHED', 'SUPERSEDED', 'DISCARDED'))
);
