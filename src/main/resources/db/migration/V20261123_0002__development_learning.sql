-- What an associate has read, watched or attended: from the list of resources, an event of the programme, or anything else. The
-- title is kept as it was then, so that the note outlives the list.
create table development_learning (
    id bigint not null auto_increment,
    version bigint not null default 0,
    associate_id bigint not null,
    resource varchar(60) null,
    event_id bigint null,
    title varchar(200) not null,
    provider varchar(200) null,
    completed_on date not null,
    helped boolean null,
    note varchar(1000) null,
    constraint pk_development_learning primary key (id),
    constraint fk_development_learning_associate foreign key (associate_id) references cohort_associate (id),
    constraint fk_development_learning_event foreign key (event_id) references events_event (id)
);
create index ix_development_learning_associate on development_learning (associate_id, completed_on);
