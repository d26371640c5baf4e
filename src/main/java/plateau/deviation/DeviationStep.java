package plateau.deviation;

/** What people do with a deviation, each in its turn. */
public enum DeviationStep {
    EXPLAIN("The site explains a deviation while it is found and not explained yet.") {
        @Override
        public boolean fits(Deviation deviation) {
            return deviation.state() == DeviationState.FOUND;
        }
    },
    CLASSIFY("A monitor classifies a deviation that the site has explained, until it is closed.") {
        @Override
        public boolean fits(Deviation deviation) {
            return deviation.state() == DeviationState.EXPLAINED || deviation.state() == DeviationState.CLASSIFIED;
        }
    },
    ACT("The site records a corrective action once a monitor has classified the deviation, until it is closed.") {
        @Override
        public boolean fits(Deviation deviation) {
            return deviation.state() == DeviationState.CLASSIFIED;
        }
    },
    CLOSE("A monitor closes a deviation that is classified; an important one once its corrective action is recorded.") {
        @Override
        public boolean fits(Deviation deviation) {
            return deviation.state() == DeviationState.CLASSIFIED
                    && (!deviation.isImportant() || deviation.action().isPresent());
        }
    },
    /** Not important and closed, in one. */
    CLOSE_MINOR("Closed at once as not important is a minor deviation that the site has explained and that removed no immediate hazard.") {
        @Override
        public boolean fits(Deviation deviation) {
            return deviation.state() == DeviationState.EXPLAINED && deviation.severity() == Severity.MINOR && !deviation.isImmediateHazard();
        }
    };

    private final String rule;

    DeviationStep(String rule) {
        this.rule = rule;
    }

    /** Whether it is this step's turn. */
    public abstract boolean fits(Deviation deviation);

    /** When it is this step's turn, as a sentence. */
    public String rule() {
        return rule;
    }
}
