-- Towns, the departments that employ associates or offer openings, their sites, and who succeeded whom.
create table department_location (
    id bigint not null auto_increment,
    name varchar(100) not null,
    region varchar(30) null,
    constraint pk_department_location primary key (id),
    constraint uk_department_location_name unique (name),
    constraint ck_department_location_region check (region in ('NORTH_EAST', 'NORTH_WEST', 'YORKSHIRE_AND_THE_HUMBER',
        'EAST_MIDLANDS', 'WEST_MIDLANDS', 'EAST_OF_ENGLAND', 'LONDON', 'SOUTH_EAST', 'SOUTH_WEST', 'WALES', 'SCOTLAND',
        'NORTHERN_IRELAND'))
);

create table department_department (
    id bigint not null auto_increment,
    version bigint not null default 0,
    code varchar(20) not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    state varchar(20) not null,
    state_reason varchar(500) null,
    parent_id bigint null,
    family_id bigint null,
    valid_from date null,
    valid_to date null,
    acceptance_working_days int not null default 10,
    constraint pk_department_department primary key (id),
    constraint uk_department_code unique (code),
    constraint fk_department_parent foreign key (parent_id) references department_department (id),
    constraint fk_department_family foreign key (family_id) references department_department (id),
    constraint ck_department_kind check (kind in ('MINISTRY', 'AGENCY', 'ARMS_LENGTH_BODY', 'DEVOLVED', 'LOCAL',
        'REGULATOR', 'INTERNATIONAL')),
    constraint ck_department_state check (state in ('PROSPECT', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
    constraint ck_department_days check (acceptance_working_days between 1 and 60),
    constraint ck_department_valid check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index ix_department_family on department_department (family_id);

create table department_site (
    id bigint not null auto_increment,
    version bigint not null default 0,
    department_id bigint not null,
    location_id bigint not null,
    step_free boolean not null default false,
    quiet_space boolean not null default false,
    constraint pk_department_site primary key (id),
    constraint uk_department_site unique (department_id, location_id),
    constraint fk_site_department foreign key (department_id) references department_department (id),
    constraint fk_site_location foreign key (location_id) references department_location (id)
);

create table department_succession (
    id bigint not null auto_increment,
    predecessor_id bigint not null,
    successor_id bigint not null,
    succeeded_on date not null,
    constraint pk_department_succession primary key (id),
    constraint uk_department_succession unique (predecessor_id, successor_id),
    constraint fk_succession_predecessor foreign key (predecessor_id) references department_department (id),
    constraint fk_succession_successor foreign key (successor_id) references department_department (id)
);
