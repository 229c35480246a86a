-- What the programme tells everybody for a while at the top of every page, and who has put it away. A notice that is said
-- anew has another wording, and those who put the old one away see it again.
create table handbook_notice (
    id bigint not null auto_increment,
    version bigint not null default 0,
    kind varchar(20) not null,
    title varchar(120) not null,
    words varchar(2000) not null,
    link varchar(300) null,
    link_words varchar(120) null,
    audience varchar(20) not null,
    from_moment timestamp(6) not null,
    until_moment timestamp(6) not null,
    state varchar(20) not null,
    wording int not null,
    constraint pk_handbook_notice primary key (id),
    constraint ck_handbook_notice_kind check (kind in ('INFORMATION', 'PLANNED_WORK', 'URGENT')),
    constraint ck_handbook_notice_audience check (audience in ('PUBLIC', 'SIGNED_IN', 'COHORT', 'DEPARTMENTS', 'SUPPORTERS', 'PROGRAMME')),
    constraint ck_handbook_notice_state check (state in ('DRAFT', 'PUBLISHED', 'TAKEN_DOWN'))
);

create table handbook_dismissal (
    id bigint not null auto_increment,
    notice_id bigint not null,
    account_id bigint not null,
    wording int not null,
    constraint pk_handbook_dismissal primary key (id),
    constraint uk_handbook_dismissal unique (notice_id, account_id),
    constraint fk_handbook_dismissal_notice foreign key (notice_id) references handbook_notice (id),
    constraint fk_handbook_dismissal_account foreign key (account_id) references account_account (id)
);
