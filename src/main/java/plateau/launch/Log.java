package plateau.launch;

import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The log: one line a record, whatever a user has typed into it. */
final class Log extends Formatter {

    private static final int STACK_DEPTH = 12;
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    static void toOneLineEach() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        ConsoleHandler console = new ConsoleHandler();
        console.setFormatter(new Log());
        root.addHandler(console);
        root.setLevel(Level.WARNING);
        Logger.getLogger("plateau").setLevel(Level.INFO);
    }

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder()
                .append(Instant.ofEpochMilli(entry.getMillis())).append(' ')
                .append(entry.getLevel()).append(' ')
                .append(entry.getLoggerName()).append(' ')
                .append(formatMessage(entry));
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            line.append(" | ").append(named(entry.getThrown(), cause));
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(trace.length, STACK_DEPTH); i++) {
                line.append(" < ").append(trace[i]);
            }
        }
        return oneLine(line) + System.lineSeparator();
    }

    /** What a database says of its trouble may quote what was to be stored; its state is enough to find the fault. */
    private static String named(Throwable thrown, Throwable cause) {
        for (Throwable inner = thrown; inner != null; inner = inner.getCause()) {
            if (inner instanceof SQLException trouble) {
                return cause.getClass().getName() + " (SQL state " + trouble.getSQLState() + ")";
            }
        }
        return cause.toString();
    }

    private static String oneLine(CharSequence text) {
        return LINE_BREAKERS.matcher(text).replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
