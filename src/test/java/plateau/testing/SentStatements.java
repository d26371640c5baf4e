package plateau.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;

/**
 * Stands before the drivers of the databases and keeps the SQL of every statement that is sent; a batch is sent once.
 * The portal knows nothing of it.
 */
final class SentStatements implements Driver {

    private final Driver driver;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final AtomicReference<HeldBack> next = new AtomicReference<>();

    private SentStatements(Driver driver) {
        this.driver = driver;
    }

    /** Takes the place of the driver for such addresses; to be called before the portal connects. */
    static SentStatements through(String url) {
        try {
            Driver driver = DriverManager.getDriver(url);
            SentStatements counting = new SentStatements(driver);
            DriverManager.deregisterDriver(driver);
            DriverManager.registerDriver(counting);
            return counting;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sent since the last call. */
    List<String> drain() {
        List<String> drained = List.copyOf(sent);
        sent.clear();
        return drained;
    }

    /** Lets the next statement that holds this text wait. */
    HeldBack holdBack(String text) {
        HeldBack held = new HeldBack(text);
        next.set(held);
        return held;
    }

    private void send(String sql) {
        sent.add(sql);
        HeldBack waiting = next.get();
        if (waiting != null && waiting.isFor(sql) && next.compareAndSet(waiting, null)) {
            waiting.waitForRelease();
        }
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = driver.connect(url, info);
        return connection == null ? null : proxy(Connection.class, connection, "");
    }

    private <T> T proxy(Class<T> type, T target, String prepared) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                send(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
            }
            return wrapped(call(target, method, arguments), arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrapped(Object result, Object[] arguments) {
        if (result instanceof CallableStatement) {
            throw new UnsupportedOperationException("The portal calls no procedures");
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, (String) arguments[0]);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement, "") : result;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }
}
