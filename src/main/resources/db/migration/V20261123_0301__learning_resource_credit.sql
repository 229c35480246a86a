-- Who suggested a learning resource, or its words of today, by the name they had then.
alter table learning_resource add column suggested_by varchar(200) null;
