-- A step of a review names a state an opening can have.
alter table opening_step add constraint ck_opening_step_state check (state in ('DRAFT', 'SUBMITTED', 'CHANGES_REQUESTED',
    'LISTED', 'WITHDRAWN', 'REJECTED', 'EXPIRED'));
