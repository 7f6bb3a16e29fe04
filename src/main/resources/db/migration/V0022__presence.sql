-- Who has a dossier's page open, and where: noted every few seconds while it is looked at.
create table presence (
  dossier uuid not null references dossier (id),
  person uuid not null references person (id),
  domain varchar(64) not null,
  seen_at timestamp with time zone not null,
  primary key (dossier, person)
);
