package plateau.deviation.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plateau.deviation.Account;
import plateau.deviation.Deviation;
import plateau.page.Written;

/** The way of a deviation from being found to being closed, in words; times are those of the site. */
record DeviationCourse(Deviation deviation, ZoneId zone) {

    private record Said(String title, String verb, Account account) {
    }

    List<DeviationView.Step> steps() {
        return said().stream().map(said -> new DeviationView.Step(said.title, said.account.by(), at(said.account.at()), said.account.text())).toList();
    }

    /** Whose turn it is. */
    String next() {
        return switch (deviation.state()) {
            case FOUND -> "Next, the site explains it.";
            case EXPLAINED -> "Next, a monitor says whether it is important.";
            case CLASSIFIED -> deviation.isImportant() && deviation.action().isEmpty()
                    ? "Next, the site records its corrective action; then a monitor closes it." : "Next, a monitor closes it.";
            case CLOSED, WITHDRAWN -> "";
        };
    }

    DeviationView.Stale since(String typed) {
        if (deviation.isWithdrawn()) {
            return new DeviationView.Stale("The portal withdrew it.", deviation.withdrawnBecause().orElseThrow(), typed);
        }
        return last().map(last -> new DeviationView.Stale("%s %s it on %s.".formatted(last.account.by(), last.verb, at(last.account.at())), last.account.text(), typed))
                .orElseGet(() -> new DeviationView.Stale("The portal found it anew.", deviation.asked(), typed));
    }

    String withdrawn() {
        return deviation.withdrawnBecause().map(because -> "%s: %s.".formatted(at(deviation.withdrawnAt().orElseThrow()), because)).orElse("");
    }

    private Optional<Said> last() {
        return said().stream().reduce((one, other) -> other.account.at().isBefore(one.account.at()) ? one : other);
    }

    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        deviation.explanation().ifPresent(account -> said.add(new Said("Explained by the site", "explained", account)));
        deviation.classification().ifPresent(account -> said.add(new Said("Classified", "classified", account)));
        deviation.action().ifPresent(account -> said.add(new Said("Corrective action", "recorded the corrective action for", account)));
        deviation.closing().ifPresent(account -> said.add(new Said("Closed", "closed", account)));
        return said;
    }

    private String at(Instant instant) {
        return Written.time(instant, zone);
    }
}
