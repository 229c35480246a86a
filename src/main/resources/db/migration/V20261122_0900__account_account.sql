-- People who can sign in, and the single-use links that let them choose a password. Only hashes of links are kept.
create table account_account (
    id bigint not null auto_increment,
    version bigint not null default 0,
    email varchar(254) not null,
    name varchar(200) not null,
    state varchar(20) not null,
    password_hash varchar(255),
    failed_attempts int not null default 0,
    locked_until timestamp(6) null,
    constraint pk_account_account primary key (id),
    constraint uk_account_email unique (email),
    constraint ck_account_state check (state in ('INVITED', 'ACTIVE', 'DISABLED'))
);

create table account_link (
    id bigint not null auto_increment,
    version bigint not null default 0,
    account_id bigint not null,
    kind varchar(20) not null,
    token_hash varchar(64) not null,
    created_at timestamp(6) not null,
    expires_at timestamp(6) not null,
    used_at timestamp(6) null,
    constraint pk_account_link primary key (id),
    constraint uk_account_link_token unique (token_hash),
    constraint fk_account_link_account foreign key (account_id) references account_account (id),
    constraint ck_account_link_kind check (kind in ('INVITATION', 'PASSWORD_RESET'))
);
