-- the line that a site's subjects call; it stands on the take-home card
alter table site add column phone varchar(40);
