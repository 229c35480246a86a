-- Letters wait here, written in the transaction of what they tell about, until a job sends them.
create table notification_letter (
    id bigint not null auto_increment,
    version bigint not null default 0,
    account_id bigint not null,
    topic varchar(100) not null,
    dedupe_key varchar(200) not null,
    title varchar(200) not null,
    body varchar(8000) not null,
    link varchar(300) null,
    calendar text null,
    state varchar(20) not null,
    attempts int not null default 0,
    created_at timestamp(6) not null,
    due_at timestamp(6) not null,
    sent_at timestamp(6) null,
    fault varchar(500) null,
    constraint pk_notification_letter primary key (id),
    constraint uk_letter_dedupe unique (dedupe_key),
    constraint fk_letter_account foreign key (account_id) references account_account (id),
    constraint ck_letter_state check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED'))
);
create index ix_letter_state_due on notification_letter (state, due_at);
