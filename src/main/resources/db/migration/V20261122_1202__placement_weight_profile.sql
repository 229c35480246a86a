-- What each term of a plan's cost is worth, named and versioned. A version never changes; a change is a new version.
create table placement_weight_profile (
    id bigint not null auto_increment,
    name varchar(60) not null,
    version_number int not null,
    preference_costs varchar(400) not null,
    unranked int not null,
    home_department int not null,
    relocation int not null,
    uncovered_skill int not null,
    growth_wish int not null,
    repeated_phase int not null,
    intake_shortfall int not null,
    worst_associate int not null,
    change_cost int not null,
    reason varchar(400) not null,
    author_id bigint null,
    created_at timestamp(6) not null,
    constraint pk_placement_weight_profile primary key (id),
    constraint uk_weight_profile unique (name, version_number),
    constraint fk_weight_profile_author foreign key (author_id) references account_account (id)
);

insert into placement_weight_profile (name, version_number, preference_costs, unranked, home_department, relocation, uncovered_skill,
    growth_wish, repeated_phase, intake_shortfall, worst_associate, change_cost, reason, created_at) values
    ('standard', 1, '0,2,4,7,10,14,18,23,28,34', 50, 15, 12, 2, 4, 5, 60, 5, 40,
     'Wishes first, then few moves of home, skills people want to grow, and different phases.', timestamp '2026-11-22 00:00:00'),
    ('worst-off first', 1, '0,2,4,7,10,14,18,23,28,34', 50, 15, 12, 2, 4, 5, 60, 10000, 40,
     'The person whom the plan serves least is served as well as can be before anything else counts.', timestamp '2026-11-22 00:00:00');
