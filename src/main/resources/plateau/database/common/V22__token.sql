-- What programs read the reports with in place of a password; only a hash of it is kept.
create table program_token (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person,
    user_name varchar(100) not null,
    name varchar(100) not null,
    key_hash varchar(64) not null unique,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    check (expires_at > made_at)
);
create index program_token_person on program_token (person_id);
-- when it was last used; no record
create table program_token_use (
    token_id bigint primary key,
    last_used_at timestamp with time zone
);
grant select, insert, update on program_token to ${portal};
grant select, insert, update on program_token_use to ${portal};
