package plateau.subject.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plateau.site.Site;
import plateau.site.Sites;
import plateau.subject.Sex;
import plateau.subject.Subject;

/** Makes the banner of a subject from what each feature knows. */
@ApplicationScoped
public class SubjectBanners {

    @Inject
    Sites sites;
    @Inject
    @Any
    Instance<BannerFact> facts;

    public SubjectBanner of(Subject subject) {
        Site site = sites.get(subject.siteId());
        List<SubjectBanner.Fact> shown = new ArrayList<>();
        shown.add(new SubjectBanner.Fact("Site", site.number() + " " + site.name()));
        subject.yearOfBirth().ifPresent(year -> shown.add(new SubjectBanner.Fact("Born", String.valueOf(year))));
        subject.sex().map(Sex::label).ifPresent(sex -> shown.add(new SubjectBanner.Fact("Sex", sex)));
        shown.add(new SubjectBanner.Fact("Status", subject.status().label() + subject.stage().map(stage -> ", " + stage.replace('-', ' ')).orElse("")));
        subject.sourceNumber().ifPresent(number -> shown.add(new SubjectBanner.Fact("Imported as", number)));
        facts.stream().sorted(Comparator.comparing(BannerFact::place)).forEach(fact -> fact.about(subject).ifPresent(shown::add));
        return new SubjectBanner(subject.number(), subject.screeningNumber(), shown);
    }
}
