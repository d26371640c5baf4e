package plateau.database;

/** Where the database is, who owns its tables and as whom the portal works. */
record DatabaseLogin(String url, String owner, String ownerPassword, String user, String password) {
}
