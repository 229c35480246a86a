-- What people ask because no page answers it, and what became of it.
create table handbook_question (
    id bigint not null auto_increment,
    version bigint not null default 0,
    asked_by bigint not null,
    words varchar(1000) not null,
    asked_at timestamp(6) not null,
    state varchar(20) not null,
    page_id bigint null,
    reply varchar(1000) null,
    settled_at timestamp(6) null,
    constraint pk_handbook_question primary key (id),
    constraint fk_handbook_question_account foreign key (asked_by) references account_account (id),
    constraint fk_handbook_question_page foreign key (page_id) references handbook_page (id),
    constraint ck_handbook_question_state check (state in ('SUBMITTED', 'ANSWERED', 'DUPLICATE', 'DECLINED'))
);
