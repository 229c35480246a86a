-- Uploaded spreadsheets: what was found in each and what became of it. The bytes are kept apart, and only for a while.
create table exchange_batch (
    id bigint not null auto_increment,
    version bigint not null default 0,
    kind varchar(50) not null,
    file_name varchar(200) not null,
    file_hash varchar(64) not null,
    state varchar(20) not null,
    added_count int not null,
    changed_count int not null,
    unchanged_count int not null,
    faulty_count int not null,
    uploaded_at timestamp(6) not null,
    uploaded_by bigint null,
    finished_at timestamp(6) null,
    finished_by bigint null,
    constraint pk_exchange_batch primary key (id),
    constraint fk_exchange_batch_uploaded_by foreign key (uploaded_by) references account_account (id),
    constraint fk_exchange_batch_finished_by foreign key (finished_by) references account_account (id),
    constraint ck_exchange_batch_state check (state in ('UPLOADED', 'VALIDATED', 'APPLIED', 'REJECTED'))
);
create index ix_exchange_batch_state on exchange_batch (state, uploaded_at);
create index ix_exchange_batch_hash on exchange_batch (file_hash);

create table exchange_fault (
    batch_id bigint not null,
    position int not null,
    line_number int not null,
    column_title varchar(100) not null,
    reason varchar(1000) not null,
    constraint pk_exchange_fault primary key (batch_id, position),
    constraint fk_exchange_fault_batch foreign key (batch_id) references exchange_batch (id)
);

create table exchange_line (
    batch_id bigint not null,
    position int not null,
    line_number int not null,
    outcome varchar(20) not null,
    about varchar(200) not null,
    cells text null,
    constraint pk_exchange_line primary key (batch_id, position),
    constraint fk_exchange_line_batch foreign key (batch_id) references exchange_batch (id),
    constraint ck_exchange_line_outcome check (outcome in ('NEW', 'CHANGED', 'UNCHANGED'))
);

create table exchange_note (
    batch_id bigint not null,
    position int not null,
    note varchar(1000) not null,
    constraint pk_exchange_note primary key (batch_id, position),
    constraint fk_exchange_note_batch foreign key (batch_id) references exchange_batch (id)
);

create table exchange_content (
    batch_id bigint not null,
    content longblob not null,
    constraint pk_exchange_content primary key (batch_id),
    constraint fk_exchange_content_batch foreign key (batch_id) references exchange_batch (id)
);
