-- The history of answers without a key that begins with the question: each save wrote into the midst of it, in the embedded database an
-- eighth more bytes than by adding to the end of its dossier's changes. That a version stands once needs no constraint: whoever adds it
-- has in the same transaction moved the question's one row from the version before.
alter table answer_change rename to answer_change_before;
create table answer_change (
  dossier uuid not null,
  question varchar(64) not null,
  version bigint not null,
  state varchar(14) not null,
  answer varchar(300000),
  justification varchar(20000),
  person uuid not null,
  at timestamp with time zone not null
);
insert into answer_change (dossier, question, version, state, answer, justification, person, at)
  select dossier, question, version, state, answer, justification, person, at from answer_change_before order by at;
drop table answer_change_before;
create index answer_change_dossier on answer_change (dossier);
