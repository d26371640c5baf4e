-- What monitors do about values: queries with their conversations, and marks that a value was compared with its source.
create table review (
    id bigint primary key,
    version bigint not null,
    kind varchar(12) not null,
    site_id bigint not null references site,
    subject_id bigint not null references subject,
    number varchar(120) not null unique,
    target_kind varchar(20) not null,
    target_ref varchar(60) not null,
    label varchar(400) not null,
    path varchar(200) not null,
    revision integer not null,
    done_by varchar(200) not null,
    done_at timestamp with time zone not null,
    question varchar(2000),
    state varchar(10),
    messages integer,
    last_act varchar(12),
    last_words varchar(2100),
    last_by varchar(200),
    last_at timestamp with time zone,
    corrected_revision integer,
    standing boolean,
    check (kind = 'QUERY' and question is not null and state is not null and standing is null
        or kind = 'VERIFICATION' and standing is not null and state is null)
);
create index review_subject on review (subject_id);
create index review_site on review (site_id, state, done_at);
grant select, insert, update on review to ${portal};

create table query_message (
    id bigint primary key,
    version bigint not null,
    query_id bigint not null references review,
    place integer not null,
    act varchar(12) not null,
    words varchar(2100) not null,
    said_by varchar(200) not null,
    said_as varchar(40) not null,
    said_at timestamp with time zone not null,
    revision integer,
    unique (query_id, place)
);
grant select, insert on query_message to ${portal};

-- the ids of the counters that sites get when they are added are positive
insert into site_counter (id, site_id, name, last_number) select -10 * id - 1, id, 'QUERY', 0 from site;
