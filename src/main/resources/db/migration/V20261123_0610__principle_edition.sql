-- Editions of the principles, each one document; no word of a published one changes, so that a decision taken by it can be
-- understood later.
create table principle_edition (
    id bigint not null auto_increment,
    version bigint not null default 0,
    number int not null,
    state varchar(20) not null,
    notes varchar(1000) not null,
    document mediumtext not null,
    drafted_by bigint null,
    begun_at timestamp(6) not null,
    published_by bigint null,
    published_at timestamp(6) null,
    constraint pk_principle_edition primary key (id),
    constraint uk_principle_edition_number unique (number),
    constraint fk_principle_edition_drafter foreign key (drafted_by) references account_account (id),
    constraint fk_principle_edition_publisher foreign key (published_by) references account_account (id),
    constraint ck_principle_edition_state check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED'))
);
