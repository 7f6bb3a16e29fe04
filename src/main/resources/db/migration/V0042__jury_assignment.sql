-- Who is to read what, as long as it is.
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
