package plateau.journey;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plateau.testing.Visitor;

/** Subjects of the demo in the state that a journey begins with, found by what their pages say. */
final class DemoSubjects {

    private static final int MOST_PAGES = 9;

    private DemoSubjects() {
    }

    /** Could begin a taper today. */
    static String readyForTaper(String userName) {
        return first(userName, "/taper/start", text -> text.contains("Every criterion of entry is met today"));
    }

    /** Is in a taper, without a relapse. */
    static String tapering(String userName) {
        return first(userName, "/taper", text -> text.contains("Taper: day") && !text.contains("Relapse:") && !text.contains("Withdrawn"));
    }

    /** Had a relapse in the first taper. */
    static String relapsed(String userName) {
        return first(userName, "/relapses/1", text -> text.contains("Relapse in taper 1"));
    }

    /** Was off treatment for so long that the follow-up may be completed. */
    static String nearTheEnd(String userName) {
        return first(userName, "/dose", text -> text.contains("Rule follow-complete,"));
    }

    /** Came from another record of the trial, with a regimen that was stated. */
    static String takenOver(String userName) {
        return first(userName, "/regimen", text -> text.contains("Stated by"));
    }

    /** @return the address of the casebook */
    private static String first(String userName, String page, Predicate<String> wanted) {
        Visitor visitor = DemoPortal.visitor().signIn(userName, DemoPortal.PASSWORD);
        return IntStream.range(1, MOST_PAGES).boxed().flatMap(number -> casebooks(visitor, number))
                .filter(casebook -> wanted.test(visitor.visit(casebook + page).text())).findFirst()
                .orElseThrow(() -> new AssertionError("No subject of the demo is wanted at " + page));
    }

    private static Stream<String> casebooks(Visitor visitor, int page) {
        return List.copyOf(visitor.visit("/subjects?status=ENROLLED&sort=number&page=" + page).page().select("main table tbody th a")).stream()
                .map(link -> link.attr("href"));
    }
}
