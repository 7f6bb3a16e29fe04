-- By mandate the people of one body (a syndicat, an OPSN) work on the dossiers of another, from an instant on and until another.
create table mandate (
  id uuid primary key,
  collectivity varchar(16) not null references collectivity (code),
  operator varchar(16) not null references collectivity (code),
  role varchar(20) not null,
  since_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  granted_by uuid not null references person (id),
  granted_at timestamp with time zone not null,
  ended_by uuid references person (id),
  constraint mandate_of_another check (collectivity <> operator),
  constraint mandate_role check (role in ('TECHNICAL_REFERENT', 'CONTRIBUTOR', 'READER'))
);
create index mandate_collectivity on mandate (collectivity);
create index mandate_operator on mandate (operator);

-- Who may do what where, and by whose mandate: at most what the mandate says, at most what one is at the operator's own; nobody signs
-- off or administers by mandate.
create view standing as
select m.person, m.collectivity, m.role, m.domains, m.since_at, m.until_at, cast(null as varchar(16)) as operator
from membership m
union all
select m.person, g.collectivity,
  cast(case when m.role in ('ADMINISTRATOR', 'TECHNICAL_REFERENT') then g.role
    when m.role = 'CONTRIBUTOR' and g.role <> 'READER' then 'CONTRIBUTOR'
    else 'READER' end as varchar(20)),
  cast(case when m.role = 'CONTRIBUTOR' and g.role <> 'READER' then m.domains else '' end as varchar(2000)),
  greatest(m.since_at, g.since_at), least(m.until_at, g.until_at), g.operator
from mandate g join membership m on m.collectivity = g.operator;
