-- The version of all labels with which a row changed last, so that who holds them all reads only what is new. What stood there before is of 0.
alter table label add column changed_in bigint default 0 not null;
create index label_changed_in on label (changed_in);
