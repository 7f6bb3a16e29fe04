-- Who judges an edition. A row stays when somebody leaves the jury: what they did refers to it.
create table juror (
  id uuid primary key,
  edition varchar(129) not null references edition (id),
  person uuid not null references person (id),
  post varchar(6) not null,
  organisation varchar(200) not null,
  employer varchar(16) references collectivity (code),
  domains varchar(2000) not null,
  most_dossiers integer,
  declared_at timestamp with time zone,
  since_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  version bigint not null,
  constraint juror_once unique (edition, person, until_at),
  constraint juror_post check (post in ('CHAIR', 'DEPUTY', 'MEMBER')),
  constraint juror_most check (most_dossiers >= 0)
);
create index juror_person on juror (person);

-- Days on which a juror reads nothing, the last one in it.
create table juror_absence (
  juror uuid not null references juror (id),
  first_on date not null,
  last_on date not null,
  primary key (juror, first_on),
  constraint juror_absence_days check (first_on <= last_on)
);

-- What ties a juror to a candidate. Until somebody dismisses it, the juror can't reach that dossier.
create table recusal (
  id uuid primary key,
  juror uuid not null references juror (id),
  dossier uuid not null references dossier (id),
  grounds varchar(200) not null,
  reason varchar(2000) not null,
  state varchar(9) not null,
  raised_at timestamp with time zone not null,
  settled_by uuid references person (id),
  settled_at timestamp with time zone,
  settled_reason varchar(2000),
  version bigint not null,
  constraint recusal_once unique (juror, dossier),
  constraint recusal_state check (state in ('OPEN', 'CONFIRMED', 'DISMISSED')),
  constraint recusal_settled check ((state = 'OPEN') = (settled_at is null))
);
create index recusal_dossier on recusal (dossier);

-- Every step of a jury, each chained to the one before by its digest. Rows are only ever added.
create table jury_step (
  edition varchar(129) not null references edition (id),
  ordinal integer not null,
  at timestamp with time zone not null,
  person uuid,
  kind varchar(40) not null,
  dossier uuid,
  line text not null,
  digest char(64) not null,
  primary key (edition, ordinal)
);

-- The last step of each edition: whoever adds one holds its row.
create table jury_chain (
  edition varchar(129) primary key references edition (id),
  ordinal integer not null,
  digest char(64) not null
);
