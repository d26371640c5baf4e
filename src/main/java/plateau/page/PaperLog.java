package plateau.page;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what the writer of the PDF warns of into the portal's log, and leaves out how it gets on. */
final class PaperLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(Paper.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isWarning(level)) {
            LOG.warn(message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // warnings, always
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWarning(diagnostic.getLevel());
    }

    private static boolean isWarning(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
