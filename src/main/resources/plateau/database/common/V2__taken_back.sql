-- A count can be removed, and the portal can withdraw a deviation that corrected data made untrue. Both stay readable.
alter table platelet_count add column removed boolean default false not null;
alter table deviation add column withdrawn_because varchar(2100);
alter table deviation add column withdrawn_at timestamp with time zone;
