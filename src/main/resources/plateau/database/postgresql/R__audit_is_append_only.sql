-- A wall behind the missing grants: nobody changes the audit trail, not even the owner of the tables.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only.';
end
$$;
drop trigger if exists audit_entry_is_append_only on audit_entry;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

-- H2 lets every user draw from a sequence
grant usage on all sequences in schema public to ${portal};
