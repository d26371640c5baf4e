package plateau.protocol;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a criterion may ask of the facts: the closed vocabulary of every {@code must} in a protocol file. */
sealed interface Requirement {

    /** @param day on which it is judged, at the site */
    Finding judge(Answers answers, LocalDate day);

    /** A fact has this answer. */
    record AnswerIs(Fact fact, String word) implements Requirement {
        @Override
        public Finding judge(Answers answers, LocalDate day) {
            return answers.word(fact).map(found -> Finding.of(found.equals(word), fact, "answer",
                    Map.of("answer", found, "required", word))).orElseGet(() -> Finding.missing(fact));
        }
    }

    /** A number lies in a band. */
    record Lies(Fact fact, Band band) implements Requirement {
        @Override
        public Finding judge(Answers answers, LocalDate day) {
            return answers.amount(fact).map(found -> Finding.of(band.contains(found), fact, "value",
                    Map.of("value", Sentences.ENGLISH.amount(found, fact.unit()), "limits", Sentences.ENGLISH.limits(band, fact.unit()))))
                    .orElseGet(() -> Finding.missing(fact));
        }
    }

    /** A date lies so many days or calendar months back; with ABOVE the last day of that time is still too early. */
    record LongAgo(Fact fact, ChronoUnit unit, Bound bound, int number) implements Requirement {
        @Override
        public Finding judge(Answers answers, LocalDate day) {
            return answers.day(fact).map(found -> Finding.of(!day.isBefore(first(found)), fact, "long-ago",
                    Map.of("date", Sentences.ENGLISH.date(found), "limits", Sentences.ENGLISH.limit(bound, time()),
                            "first", Sentences.ENGLISH.date(first(found)))))
                    .orElseGet(() -> Finding.missing(fact));
        }

        private LocalDate first(LocalDate found) {
            return found.plus(number, unit).plusDays(bound == Bound.ABOVE ? 1 : 0);
        }

        private String time() {
            return unit == MONTHS ? Sentences.ENGLISH.months(number) : Sentences.ENGLISH.days(number);
        }
    }

    /** The years from a year of birth to the year of consent lie in a band. */
    record YearsAtConsent(Fact fact, Fact consent, Band band) implements Requirement {
        @Override
        public Finding judge(Answers answers, LocalDate day) {
            Optional<BigDecimal> born = answers.amount(fact);
            Optional<LocalDate> consented = answers.day(consent);
            if (born.isEmpty() || consented.isEmpty()) {
                return born.isPresent() ? Finding.missing(consent) : consented.isPresent() ? Finding.missing(fact) : Finding.missing(fact, consent);
            }
            BigDecimal years = BigDecimal.valueOf(consented.get().getYear()).subtract(born.get());
            return Finding.of(band.contains(years), fact, "years-at-consent", Map.of("year", Sentences.plain(born.get()),
                    "years", Sentences.plain(years), "limits", Sentences.ENGLISH.limits(band, "")));
        }
    }

    /** A number lies in the laboratory's normal range, widened on both sides. */
    record NearNormal(Fact fact, Fact from, Fact to, BigDecimal margin) implements Requirement {
        @Override
        public Finding judge(Answers answers, LocalDate day) {
            Fact[] missing = List.of(fact, from, to).stream().filter(each -> answers.amount(each).isEmpty()).toArray(Fact[]::new);
            return missing.length > 0 ? Finding.missing(missing)
                    : judge(answers.amount(fact).get(), answers.amount(from).get(), answers.amount(to).get());
        }

        private Finding judge(BigDecimal value, BigDecimal lower, BigDecimal upper) {
            boolean near = value.compareTo(lower.subtract(margin)) >= 0 && value.compareTo(upper.add(margin)) <= 0;
            return Finding.of(near, fact, "near-normal", Map.of("value", Sentences.ENGLISH.amount(value, fact.unit()),
                    "lower", Sentences.plain(lower), "upper", Sentences.ENGLISH.amount(upper, fact.unit()),
                    "margin", Sentences.ENGLISH.amount(margin, fact.unit())));
        }
    }

    /** All of these. */
    record Every(List<Requirement> requirements) implements Requirement {
        @Override
        public Finding judge(Answers answers, LocalDate day) {
            return Finding.ofAll(requirements.stream().map(each -> each.judge(answers, day)).toList());
        }
    }

    /** One requirement where a condition holds, another or none where it does not; not known as long as that is open. */
    record Where(Requirement condition, Requirement then, Optional<Requirement> otherwise) implements Requirement {
        @Override
        public Finding judge(Answers answers, LocalDate day) {
            Finding found = condition.judge(answers, day);
            return switch (found.verdict()) {
                case UNKNOWN -> found;
                case MET -> then.judge(answers, day);
                case NOT_MET -> otherwise.map(each -> each.judge(answers, day)).orElseGet(() -> stated(found.facts(), answers));
            };
        }

        private static Finding stated(List<Fact> facts, Answers answers) {
            return new Finding(Verdict.MET, facts.stream().map(answers::stated).toList(), facts);
        }
    }
}
