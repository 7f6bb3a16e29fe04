-- What the application itself remembers of its own upkeep.
create table upkeep (
  name varchar(64) primary key,
  said varchar(400) not null,
  at timestamp with time zone not null
);
