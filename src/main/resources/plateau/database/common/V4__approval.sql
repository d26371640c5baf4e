-- Which version of the protocol is in force where: signed for the study by two people, then approved by each site.
create table version_signature (
    id bigint primary key,
    version bigint not null,
    protocol varchar(60) not null,
    protocol_version varchar(20) not null,
    protocol_hash varchar(64) not null,
    act varchar(20) not null,
    signed_by bigint not null references person,
    signed_name varchar(200) not null,
    signed_at timestamp with time zone not null,
    meaning varchar(200) not null,
    content_hash varchar(64) not null,
    unique (protocol, protocol_version, protocol_hash, act)
);
create table site_approval (
    id bigint primary key,
    version bigint not null,
    site_id bigint not null references site,
    protocol varchar(60) not null,
    protocol_version varchar(20) not null,
    approved_on date not null,
    approved_by varchar(200) not null,
    recorded_by varchar(200) not null,
    recorded_at timestamp with time zone not null,
    unique (site_id, protocol, protocol_version)
);
grant select, insert on version_signature to ${portal};
grant select, insert on site_approval to ${portal};
