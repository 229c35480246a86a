-- Says that this database holds demo data, so that demo mode never touches one that holds anything else.
create table demo_load (
    id bigint not null,
    loaded_at timestamp(6) not null,
    constraint pk_demo_load primary key (id)
);
