-- An invitation can be taken back, and a new link makes the older ones of the same account useless.
alter table account_link add column revoked_at timestamp(6) null;
create index ix_account_link_account on account_link (account_id, kind);
