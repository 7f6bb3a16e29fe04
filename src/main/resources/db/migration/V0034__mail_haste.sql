-- What can't wait until its person is usually told, and when each was last told: nobody gets more than one such letter a quarter of an hour.
alter table mail_notice add column urgent boolean default false not null;
create table mail_told (
  person uuid primary key,
  at timestamp with time zone not null
);
