-- A correction that was asked of a candidate, and what became of it: open until it is closed, by what was handed in or without.
create table correction (
  id uuid primary key,
  dossier uuid not null references dossier (id),
  submission uuid not null references submission (id),
  asked_by uuid not null references person (id),
  asked_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  handed_in uuid references submission (id),
  constraint correction_closed check (handed_in is null or closed_at is not null)
);
create index correction_dossier on correction (dossier, asked_at);

-- What was asked of it, question by question, with the first instant at which it is too late.
create table correction_question (
  correction uuid not null references correction (id),
  question varchar(64) not null,
  words varchar(4000) not null,
  until_at timestamp with time zone not null,
  primary key (correction, question)
);

-- What the organisers decided on a dossier that was handed in; one that has no row is still to be checked.
create table admission (
  dossier uuid primary key references dossier (id),
  state varchar(12) not null,
  submission uuid not null references submission (id),
  reason varchar(4000),
  decided_by uuid not null references person (id),
  decided_at timestamp with time zone not null,
  version bigint not null,
  constraint admission_state check (state in ('ASKED', 'CORRECTED', 'ADMISSIBLE', 'INADMISSIBLE')),
  constraint admission_reason check ((state = 'INADMISSIBLE') = (reason is not null))
);
