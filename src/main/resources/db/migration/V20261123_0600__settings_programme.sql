-- What a government makes its own of the product: always one row, and what is null in it is as usual.
create table settings_programme (
    id bigint not null,
    version bigint not null default 0,
    name varchar(60) null,
    line varchar(120) null,
    contact_name varchar(120) null,
    contact_mail varchar(254) null,
    contact_telephone varchar(40) null,
    contact_hours varchar(120) null,
    accent_code varchar(7) null,
    letter_foot varchar(300) null,
    constraint pk_settings_programme primary key (id),
    constraint ck_settings_programme_one check (id = 1)
);

insert into settings_programme (id) values (1);
