-- Planned reviews of the audit trail, and quick ways into it by site and by time.
create table trail_review (
    id bigint primary key,
    version bigint not null,
    site_id bigint references site,
    reviewer varchar(200) not null,
    role varchar(100) not null,
    reviewed_at timestamp with time zone not null,
    filter varchar(1000) not null,
    entries bigint not null,
    findings varchar(2000) not null
);
create index trail_review_at on trail_review (reviewed_at);
grant select, insert on trail_review to ${portal};

create index audit_entry_site on audit_entry (site_id, at_utc);
create index audit_entry_at on audit_entry (at_utc);
