-- Which accepted suggestions a revision has taken over, and whom to thank for them by the name they had then.
create table handbook_thanks (
    id bigint not null auto_increment,
    revision_id bigint not null,
    request_id bigint not null,
    author varchar(200) not null,
    constraint pk_handbook_thanks primary key (id),
    constraint uk_handbook_thanks unique (revision_id, request_id),
    constraint fk_handbook_thanks_revision foreign key (revision_id) references handbook_revision (id),
    constraint fk_handbook_thanks_request foreign key (request_id) references suggestion_request (id)
);
