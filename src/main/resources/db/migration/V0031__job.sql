-- Long work that makes a file: what is ordered, how far it is, and where its file is until it expires. A claim is one node's; where it is
-- held no longer, another node takes the job.
create table job (
  id uuid primary key,
  kind varchar(40) not null,
  person uuid not null references person (id),
  subject uuid not null,
  wish varchar(200) not null,
  language varchar(8) not null,
  state varchar(16) not null,
  attempts integer not null,
  done_bytes bigint not null,
  whole_bytes bigint not null,
  claim uuid,
  held_until timestamp with time zone,
  due_at timestamp with time zone not null,
  digest varchar(64),
  byte_size bigint,
  name varchar(400),
  media_type varchar(200),
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
create index job_order on job (person, subject);
create index job_due on job (state, due_at);
create index job_digest on job (digest);
