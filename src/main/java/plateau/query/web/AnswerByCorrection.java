package plateau.query.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plateau.access.Permission;
import plateau.page.Refusal;
import plateau.query.AnswerQuery;
import plateau.query.Queries;
import plateau.query.Query;
import plateau.query.QueryState;
import plateau.query.Said;
import plateau.query.SubjectQuery;
import plateau.query.Target;
import plateau.subject.Subject;

/** Joins the correction or removal of a value to the query that asked for it: its form names the query, and saving it answers the query. */
@ApplicationScoped
public class AnswerByCorrection {

    /** The field that names the query. */
    public static final String QUERY = "query";
    private static final String REASON = "reason-text";
    private static final Pattern NUMBER = Pattern.compile("[\\w-]{1,40}");

    @Inject
    Queries queries;
    @Inject
    AnswerQuery answerQuery;

    /** The fields that a form begins with: none where no query led to it. @param number of the query, or empty */
    public Map<String, String> begun(Subject subject, Target value, String number) {
        return number.isEmpty() || isOver(subject, value, number).isPresent() ? Map.of() : Map.of(QUERY, number, REASON, "Query " + number + ": ");
    }

    /** What was said meanwhile to the query that a form names, where it is not open any more. */
    public Optional<String> isOver(Subject subject, Target value, Map<String, String> posted) {
        return isOver(subject, value, posted.getOrDefault(QUERY, ""));
    }

    /** The fields without the query, for a change that answers none. */
    public Map<String, String> unlinked(Map<String, String> posted) {
        Map<String, String> fields = new HashMap<>(posted);
        fields.remove(QUERY);
        return fields;
    }

    /** Answers the query that the form names, in the transaction of the correction or removal. */
    public void answer(Subject subject, Target value, Map<String, String> posted, Said said) {
        String number = posted.getOrDefault(QUERY, "");
        if (!number.isEmpty()) {
            Query query = find(subject, value, number);
            if (!answerQuery.answer(subject, query, query.version(), said)) {
                throw Refusal.wrongOrder("Query " + number + " was answered meanwhile. Nothing was saved.", "Open the query and read the answer first.");
            }
        }
    }

    private Optional<String> isOver(Subject subject, Target value, String number) {
        return Optional.of(number).filter(named -> !named.isEmpty()).map(named -> find(subject, value, named)).filter(query -> !query.is(QueryState.OPEN))
                .map(query -> "Query %s was answered meanwhile by %s: “%s” Save again to change the value without answering the query."
                        .formatted(number, query.lastBy(), query.lastWords()));
    }

    private Query find(Subject subject, Target value, String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw Refusal.notFound();
        }
        SubjectQuery found = queries.open(number, Permission.ANSWER_QUERIES);
        if (found.query().subjectId() != subject.id() || !found.query().target().equals(value)) {
            throw Refusal.notFound();
        }
        return found.query();
    }
}
