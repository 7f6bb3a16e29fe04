-- An elected member's approval of one exact state of a dossier, by the SHA-256 of that state. Only ever added to.
create table sign_off (
  id uuid primary key,
  dossier uuid not null references dossier (id),
  state varchar(64) not null,
  person uuid not null references person (id),
  at timestamp with time zone not null
);
create index sign_off_dossier on sign_off (dossier, at);

-- What a collectivité has handed in, as the exact text whose SHA-256 its receipt tells. Only ever added to.
create table submission (
  id uuid primary key,
  dossier uuid not null references dossier (id),
  edition varchar(129) not null references edition (id),
  ordinal integer not null,
  number varchar(80) not null,
  state varchar(64) not null,
  digest varchar(64) not null,
  snapshot text not null,
  global_score integer not null,
  proof integer not null,
  reached_level integer not null,
  signed_by uuid not null references person (id),
  signed_at timestamp with time zone not null,
  submitted_by uuid not null references person (id),
  submitted_at timestamp with time zone not null,
  constraint submission_once unique (edition, ordinal)
);
create index submission_dossier on submission (dossier, ordinal);

-- The versions of evidence that a snapshot names: they can't be erased while it is there.
create table submission_evidence (
  submission uuid not null references submission (id),
  evidence uuid not null,
  number integer not null,
  primary key (submission, evidence),
  foreign key (evidence, number) references evidence_version (evidence, number)
);

-- What was taken back before the closing time, and no longer counts.
create table submission_withdrawal (
  submission uuid primary key references submission (id),
  person uuid not null references person (id),
  at timestamp with time zone not null
);
