-- What the register says of a figure, revision by revision; none is ever touched again. A revision that somebody suggested
-- names them as they were called then, one that came with the product names nobody.
create table figures_revision (
    id bigint not null auto_increment,
    code varchar(10) not null,
    number int not null,
    title varchar(200) not null,
    question varchar(400) not null,
    counted varchar(1000) not null,
    records varchar(600) not null,
    often varchar(300) not null,
    misleads varchar(2000) not null,
    not_for varchar(1000) not null,
    aim varchar(600) not null,
    author varchar(200) null,
    request_id bigint null,
    published_by bigint null,
    published_at timestamp(6) not null,
    constraint pk_figures_revision primary key (id),
    constraint uk_figures_revision unique (code, number),
    constraint fk_figures_revision_request foreign key (request_id) references suggestion_request (id),
    constraint fk_figures_revision_publisher foreign key (published_by) references account_account (id)
);
