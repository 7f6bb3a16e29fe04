-- The history of answers without references: each of the two cost an index more to write at every save, and a row is only ever added in the
-- transaction that changes the answer and knows the person.
alter table answer_change rename to answer_change_before;
create table answer_change (
  dossier uuid not null,
  question varchar(64) not null,
  version bigint not null,
  state varchar(14) not null,
  answer varchar(300000),
  justification varchar(20000),
  person uuid not null,
  at timestamp with time zone not null,
  primary key (dossier, question, version)
);
insert into answer_change (dossier, question, version, state, answer, justification, person, at)
  select dossier, question, version, state, answer, justification, person, at from answer_change_before;
drop table answer_change_before;
