-- Editions of the catalogue of activities, each one document. No word of a published one changes: what people have written
-- about an activity refers to the edition it is worded in.
create table learning_catalogue (
    id bigint not null auto_increment,
    version bigint not null default 0,
    code varchar(20) not null,
    state varchar(20) not null,
    document mediumtext not null,
    drafted_by bigint null,
    begun_at timestamp(6) not null,
    published_by bigint null,
    published_at timestamp(6) null,
    constraint pk_learning_catalogue primary key (id),
    constraint uk_learning_catalogue_code unique (code),
    constraint fk_learning_catalogue_drafter foreign key (drafted_by) references account_account (id),
    constraint fk_learning_catalogue_publisher foreign key (published_by) references account_account (id),
    constraint ck_learning_catalogue_state check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED'))
);
