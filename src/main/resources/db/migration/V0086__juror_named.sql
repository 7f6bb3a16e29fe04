-- Since when a juror agrees to be named in public beside the results of an edition; null without that.
alter table juror add column named_at timestamp with time zone;
