package plateau.database;

/** What an act throws before it has written anything, so that who called it may catch this and go on in the same transaction. */
public interface NothingWritten {
}
