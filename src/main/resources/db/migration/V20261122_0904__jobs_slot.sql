-- One row a job: the last slot that ran. A conditional update lets exactly one node run each slot.
create table jobs_slot (
    job varchar(100) not null,
    last_slot timestamp(6) not null,
    node varchar(100) not null,
    constraint pk_jobs_slot primary key (job)
);
