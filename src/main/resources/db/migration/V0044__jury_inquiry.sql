-- What the jury asks a candidate: about one question, or without one about the dossier as a whole. A row stays when it is withdrawn.
create table inquiry (
  id uuid primary key,
  dossier uuid not null references dossier (id),
  question varchar(64),
  words varchar(4000) not null,
  until_at timestamp with time zone not null,
  asked_by uuid not null references juror (id),
  asked_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  answer varchar(20000),
  answered_by uuid references person (id),
  answered_at timestamp with time zone,
  version bigint not null,
  constraint inquiry_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  constraint inquiry_withdrawn check (withdrawn_at is null or answered_at is null)
);
create index inquiry_dossier on inquiry (dossier, asked_at);
