package tandem.app.window.given;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A disk with room for so many pages of a database: SQLite answers as it does when a disk is full. */
public final class SmallDisk {

    private final List<Connection> open = new CopyOnWriteArrayList<>();
    private volatile int pages = Integer.MAX_VALUE;

    /** Connections to the database that have this room only. */
    public DataSource connections(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        SQLiteDataSource database = new SQLiteDataSource(config);
        database.setUrl("jdbc:sqlite:" + file);
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(database, arguments);
                        return answer instanceof Connection connection ? limited(connection) : answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    /** No page more than there are now. */
    public void fill() throws SQLException {
        limitTo(1);
    }

    public void makeRoom() throws SQLException {
        limitTo(Integer.MAX_VALUE);
    }

    private void limitTo(int most) throws SQLException {
        pages = most;
        for (Connection connection : open) {
            if (!connection.isClosed()) {
                limited(connection);
            }
        }
    }

    private Connection limited(Connection connection) throws SQLException {
        open.add(connection);
        try (Statement statement = connection.createStatement()) {
            // SQLite takes no less than the database has.
            statement.execute("PRAGMA max_page_count = " + pages);
        }
        return connection;
    }
}
