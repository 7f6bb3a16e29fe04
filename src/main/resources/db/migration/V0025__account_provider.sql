-- By which name an OpenID provider knows a person: the SHA-256 of its issuer, a line end, and the subject.
create table person_identity (
  id varchar(64) primary key,
  issuer varchar(500) not null,
  person uuid not null references person (id),
  linked_at timestamp with time zone not null
);
create index person_identity_person on person_identity (person);
