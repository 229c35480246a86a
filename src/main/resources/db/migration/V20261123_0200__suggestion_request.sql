-- What people propose to change in what is published: what it said then, what it should say, who supports it and what was
-- said about it. Two stewards accept, so both stand in the row, which is locked while somebody decides.
create table suggestion_request (
    id bigint not null auto_increment,
    version bigint not null default 0,
    kind varchar(20) not null,
    target varchar(120) not null,
    edition varchar(40) not null,
    title varchar(200) not null,
    link varchar(300) not null,
    reasons text not null,
    evidence text not null,
    state varchar(20) not null,
    author_id bigint not null,
    author_name varchar(200) not null,
    begun_at timestamp(6) not null,
    submitted_at timestamp(6) null,
    asked_at timestamp(6) null,
    accepted_by bigint null,
    accepted_too_by bigint null,
    declined_by bigint null,
    decline_reason text null,
    decided_at timestamp(6) null,
    released_in varchar(40) null,
    released_at timestamp(6) null,
    constraint pk_suggestion_request primary key (id),
    constraint fk_suggestion_request_author foreign key (author_id) references account_account (id),
    constraint fk_suggestion_request_accepted foreign key (accepted_by) references account_account (id),
    constraint fk_suggestion_request_accepted_too foreign key (accepted_too_by) references account_account (id),
    constraint fk_suggestion_request_declined foreign key (declined_by) references account_account (id),
    constraint ck_suggestion_request_kind check (kind in ('FRAMEWORK', 'ACTIVITY', 'RESOURCE', 'PAGE', 'METRIC')),
    constraint ck_suggestion_request_state check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'NEEDS_INFO', 'ACCEPTED', 'RELEASED', 'DECLINED', 'WITHDRAWN', 'STALE'))
);

create index ix_suggestion_request_state on suggestion_request (state, submitted_at);
create index ix_suggestion_request_target on suggestion_request (kind, target);

create table suggestion_text (
    id bigint not null auto_increment,
    request_id bigint not null,
    place int not null,
    field varchar(60) not null,
    label varchar(100) not null,
    detail varchar(200) not null,
    present mediumtext not null,
    proposed mediumtext not null,
    constraint pk_suggestion_text primary key (id),
    constraint fk_suggestion_text_request foreign key (request_id) references suggestion_request (id)
);

create table suggestion_support (
    id bigint not null auto_increment,
    request_id bigint not null,
    account_id bigint not null,
    since timestamp(6) not null,
    constraint pk_suggestion_support primary key (id),
    constraint uk_suggestion_support unique (request_id, account_id),
    constraint fk_suggestion_support_request foreign key (request_id) references suggestion_request (id),
    constraint fk_suggestion_support_account foreign key (account_id) references account_account (id)
);

create table suggestion_comment (
    id bigint not null auto_increment,
    version bigint not null default 0,
    request_id bigint not null,
    kind varchar(20) not null,
    author_id bigint not null,
    said text not null,
    written_at timestamp(6) not null,
    removed_at timestamp(6) null,
    hidden_by bigint null,
    hidden_reason varchar(400) null,
    constraint pk_suggestion_comment primary key (id),
    constraint fk_suggestion_comment_request foreign key (request_id) references suggestion_request (id),
    constraint fk_suggestion_comment_author foreign key (author_id) references account_account (id),
    constraint fk_suggestion_comment_hidden foreign key (hidden_by) references account_account (id),
    constraint ck_suggestion_comment_kind check (kind in ('COMMENT', 'QUESTION', 'REPLY'))
);
