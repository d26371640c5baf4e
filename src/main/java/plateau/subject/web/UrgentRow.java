package plateau.subject.web;

/** Something of a subject that somebody at the site must look at before everything else. @param path of its page @param since when it is known */
public record UrgentRow(String subject, String path, String what, String since) {
}
