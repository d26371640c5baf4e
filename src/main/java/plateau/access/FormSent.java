package plateau.access;

/** A person's form did what it was sent for, in the transaction that is under way. @param page that first showed it, or empty */
public record FormSent(long personId, String page, String action) {
}
