-- Campaigns. The id is "<programme>/<edition>", for ever.
create table edition (
  id varchar(129) primary key,
  programme varchar(64) not null,
  edition varchar(64) not null,
  questionnaire varchar(140) not null,
  rules char(64) not null,
  title_fr varchar(400) not null,
  title_en varchar(400) not null,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  grace_minutes integer not null,
  time_zone varchar(64) not null,
  stage varchar(10) not null,
  changed_at timestamp with time zone not null,
  version bigint not null,
  constraint edition_once unique (programme, edition),
  constraint edition_stage check (stage in ('DRAFT', 'CONFIRMED', 'IN_REVIEW', 'DECIDED', 'PUBLISHED')),
  constraint edition_times check (opens_at < closes_at and grace_minutes >= 0)
);
