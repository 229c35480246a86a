-- How many associates a department asks for in a rotation; an agreed number is the most it gets.
create table opening_bid (
    id bigint not null auto_increment,
    version bigint not null default 0,
    department_id bigint not null,
    rotation_id bigint not null,
    minimum int not null,
    wanted int not null,
    state varchar(20) not null,
    reason varchar(500) null,
    constraint pk_opening_bid primary key (id),
    constraint uk_opening_bid unique (department_id, rotation_id),
    constraint fk_bid_department foreign key (department_id) references department_department (id),
    constraint fk_bid_rotation foreign key (rotation_id) references cohort_rotation (id),
    constraint ck_bid_state check (state in ('SUBMITTED', 'AGREED', 'DECLINED')),
    constraint ck_bid_numbers check (minimum >= 0 and wanted between 1 and 200 and minimum <= wanted)
);
