-- The audit: one line for each fact, only ever added.
create table audit_line (
    id bigint not null auto_increment,
    at timestamp(6) not null,
    account_id bigint null,
    actor varchar(200) not null,
    fact varchar(100) not null,
    subject varchar(100) not null,
    details varchar(2000) not null,
    reason varchar(1000) not null,
    constraint pk_audit_line primary key (id)
);
create index ix_audit_line_at on audit_line (at);
create index ix_audit_line_subject on audit_line (subject);
create index ix_audit_line_account on audit_line (account_id);
