-- Which reminders of a label's end were sent: how many days before, and before which end, which may be corrected.
create table label_reminder (
  label uuid not null references label (id),
  days integer not null,
  ends_on date not null,
  at timestamp with time zone not null,
  primary key (label, days, ends_on)
);
