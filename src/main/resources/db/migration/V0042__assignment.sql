-- Who is to read what. A row is there while the juror is to read the dossier; that it was taken away stands in the jury's log.
create table assignment (
  id uuid primary key,
  juror uuid not null references juror (id),
  dossier uuid not null references dossier (id),
  due_on date,
  since_at timestamp with time zone not null,
  version bigint not null,
  constraint assignment_once unique (juror, dossier)
);
create index assignment_dossier on assignment (dossier);

-- How many readers each dossier of an edition has at least, where an organiser has said so.
create table assignment_rule (
  edition varchar(129) primary key references edition (id),
  least integer not null,
  constraint assignment_rule_least check (least between 1 and 9)
);
