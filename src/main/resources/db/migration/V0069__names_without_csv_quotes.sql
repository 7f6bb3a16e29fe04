-- Two names of the directory's file were kept as the file writes them, in the quotes of CSV.
update collectivity set name = replace(substring(name from 2 for char_length(name) - 2), '""', '"')
  where name like '"%""%"' and char_length(name) > 2;
