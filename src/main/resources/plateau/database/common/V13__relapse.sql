-- Relapses that the portal found, one for each taper at most, opened by the site and declared by an investigator.
create table relapse (
    id bigint primary key,
    version bigint not null,
    subject_id bigint not null references subject,
    site_id bigint not null,
    taper_id bigint not null unique references taper,
    taper_number integer not null,
    state varchar(10) not null,
    relapsed_on date not null,
    taper_day integer not null,
    cause varchar(10) not null,
    observed numeric(13, 9) not null,
    confirmed boolean not null,
    before_on date,
    before_count numeric(13, 9),
    confirming_on date,
    confirming_count numeric(13, 9),
    found_at timestamp with time zone not null,
    opened_at timestamp with time zone,
    opened_by varchar(200),
    signed_by bigint,
    signed_name varchar(200),
    signed_at timestamp with time zone,
    meaning varchar(200),
    content_hash varchar(64),
    undone_at timestamp with time zone,
    undone_because varchar(500),
    check (state = 'FOUND' or state = 'DECLARED' and content_hash is not null or state = 'UNDONE' and undone_because is not null)
);
create index relapse_unopened on relapse (state, opened_at, found_at);
grant select, insert, update on relapse to ${portal};
