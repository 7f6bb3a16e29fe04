-- What the candidate hands over with an answer to the jury: a piece of the library, in the version that it had then.
create table inquiry_piece (
  inquiry uuid not null references inquiry (id),
  position integer not null,
  evidence uuid not null,
  number integer not null,
  primary key (inquiry, evidence),
  foreign key (evidence, number) references evidence_version (evidence, number)
);
