package plateau.cut;

import java.util.List;
import java.util.Map;
import plateau.deviation.Deviation;
import plateau.query.Query;
import plateau.relapse.Relapse;
import plateau.safety.Bleeding;
import plateau.safety.Rescue;
import plateau.taper.Taper;

/** What is stored of some subjects, by the id of the subject, in the order in which it happened. */
record SubjectRows(Map<Long, List<AnswerRow>> answers, Map<Long, List<CountRow>> counts, Map<Long, List<DecisionRow>> decisions,
        Map<Long, List<Taper>> tapers, Map<Long, List<Relapse>> relapses, Map<Long, List<Bleeding>> bleedings, Map<Long, List<Rescue>> rescues,
        Map<Long, List<Deviation>> deviations, Map<Long, List<Query>> queries) {
}
