-- The SHA-512 of contents of the store, worked out while they arrive: an archive needs it of each, and it takes longer than all else there.
create table content_sum (
  digest varchar(64) primary key,
  sha512 varchar(128) not null
);
