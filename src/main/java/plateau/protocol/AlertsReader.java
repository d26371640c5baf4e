package plateau.protocol;

import java.util.List;

/** Reads when each alert is raised. */
final class AlertsReader {

    private AlertsReader() {
    }

    static List<AlertRule> read(Section file) {
        return file.at("alerts").eachAs(AlertsReader::alert);
    }

    private static AlertRule alert(Section alert) {
        return new AlertRule(alert.at("id").word(Alert.class), ConditionReader.when(alert), alert.source());
    }
}
