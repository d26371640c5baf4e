-- A wall behind the missing grants: nobody changes the audit trail, not even the owner of the tables.
create trigger if not exists audit_entry_is_append_only before update, delete on audit_entry
    for each row call 'plateau.database.RefuseChange';
