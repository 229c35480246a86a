-- What readers write below a page, and who asks an editor to look at it. What its author takes back leaves no words here.
alter table handbook_page add column comments_closed boolean not null default false;

create table handbook_comment (
    id bigint not null auto_increment,
    version bigint not null default 0,
    page_id bigint not null,
    author bigint not null,
    words varchar(1000) not null,
    state varchar(20) not null,
    written_at timestamp(6) not null,
    changed_at timestamp(6) null,
    reason varchar(400) null,
    settled_at timestamp(6) null,
    constraint pk_handbook_comment primary key (id),
    constraint fk_handbook_comment_page foreign key (page_id) references handbook_page (id),
    constraint fk_handbook_comment_author foreign key (author) references account_account (id),
    constraint ck_handbook_comment_state check (state in ('VISIBLE', 'REPORTED', 'HIDDEN', 'REMOVED'))
);

create index ix_handbook_comment_page on handbook_comment (page_id, id);
create index ix_handbook_comment_author on handbook_comment (author, written_at);
create index ix_handbook_comment_state on handbook_comment (state);

create table handbook_comment_report (
    id bigint not null auto_increment,
    comment_id bigint not null,
    account_id bigint not null,
    reason varchar(400) null,
    reported_at timestamp(6) not null,
    constraint pk_handbook_comment_report primary key (id),
    constraint uk_handbook_comment_report unique (comment_id, account_id),
    constraint fk_handbook_comment_report_comment foreign key (comment_id) references handbook_comment (id),
    constraint fk_handbook_comment_report_account foreign key (account_id) references account_account (id)
);
