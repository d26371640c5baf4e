package plateau.report;

import java.util.List;
import plateau.statistics.KaplanMeier;
import plateau.statistics.Proportion;

/** The times to the first relapse, one for each taper. */
public record RelapseTimes(List<RelapseTime> times) {

    public static RelapseTimes of(List<TaperCourse> courses) {
        return new RelapseTimes(courses.stream().map(RelapseTime::of).toList());
    }

    public KaplanMeier estimate() {
        return KaplanMeier.of(times.stream().map(RelapseTime::observation).toList());
    }

    /** Of all tapers, those under way without a relapse included. */
    public Proportion relapsed() {
        return new Proportion(Math.toIntExact(times.stream().filter(time -> !time.isCensored()).count()), times.size());
    }
}
