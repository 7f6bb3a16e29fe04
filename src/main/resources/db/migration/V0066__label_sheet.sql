-- The answers from which the published score of a subject was made, as a dossier that the engine reads: with all that was written, and with
-- figures alone. The subject is the dossier, or the label where that has none here.
create table label_sheet (
  subject uuid primary key,
  programme varchar(64) not null,
  edition varchar(64) not null,
  published_at timestamp with time zone not null,
  figures text not null,
  words text not null
);
create index label_sheet_edition on label_sheet (programme, edition);

-- What a laureate shows of its dossier beside its label.
create table label_choice (
  dossier uuid primary key references dossier (id),
  answers boolean not null,
  opinion boolean not null,
  chosen_by uuid not null references person (id),
  chosen_at timestamp with time zone not null,
  version bigint not null
);
create table label_choice_evidence (
  dossier uuid not null references label_choice (dossier),
  evidence uuid not null references evidence (id),
  primary key (dossier, evidence)
);
