-- A deviation goes on in steps: found, explained by the site, classified by a monitor, closed.
update deviation set state = 'FOUND' where state = 'OPEN' and site_reason is null;
update deviation set state = 'EXPLAINED' where state = 'OPEN';

alter table deviation add column immediate_hazard boolean default false not null;
alter table deviation add column explanation varchar(2000);
alter table deviation add column explained_by varchar(200);
alter table deviation add column explained_at timestamp with time zone;
alter table deviation add column important boolean;
alter table deviation add column classified_by varchar(200);
alter table deviation add column classified_at timestamp with time zone;
alter table deviation add column corrective_action varchar(2000);
alter table deviation add column acted_by varchar(200);
alter table deviation add column acted_at timestamp with time zone;

-- What a person looks for again and again in the list of deviations.
create table saved_filter (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person,
    name varchar(60) not null,
    asked varchar(500) not null,
    unique (person_id, name)
);
grant select, insert, update, delete on saved_filter to ${portal};
