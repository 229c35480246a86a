-- How the search for a plan went: the best cost and the proven bound over time, drawn beside the plan.
create table placement_trace (
    id bigint not null auto_increment,
    plan_id bigint not null,
    points mediumtext not null,
    constraint pk_placement_trace primary key (id),
    constraint uk_trace_plan unique (plan_id),
    constraint fk_trace_plan foreign key (plan_id) references placement_plan (id)
);
