-- What colleagues say to each other about a question, and what they are to do there: never part of what a dossier hands in.
-- A note that was deleted keeps its row without its text, so that the sum of versions rises with each change.
create table teamwork_note (
  id uuid primary key,
  dossier uuid not null,
  question varchar(64) not null,
  kind varchar(8) not null,
  text varchar(4000) not null,
  assignee uuid references person (id),
  due_on date,
  author uuid not null references person (id),
  written_at timestamp with time zone not null,
  changed_at timestamp with time zone,
  closed_by uuid references person (id),
  closed_at timestamp with time zone,
  deleted boolean not null,
  version bigint not null,
  foreign key (dossier, question) references answer (dossier, question),
  constraint teamwork_note_kind check (kind in ('COMMENT', 'TASK')),
  constraint teamwork_note_comment check (kind = 'TASK' or assignee is null and due_on is null),
  constraint teamwork_note_closed check ((closed_by is null) = (closed_at is null))
);
create index teamwork_note_dossier on teamwork_note (dossier);

-- To whom a domain or a question is given. The row stays when it is taken back, for its version.
create table teamwork_assignment (
  dossier uuid not null references dossier (id),
  kind varchar(8) not null,
  name varchar(64) not null,
  assignee uuid references person (id),
  assigned_by uuid not null references person (id),
  assigned_at timestamp with time zone not null,
  version bigint not null,
  primary key (dossier, kind, name),
  constraint teamwork_assignment_kind check (kind in ('DOMAIN', 'QUESTION'))
);
