package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.events;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.session.Event;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StorePausedException;
import tandem.results.store.sqlite.Sqlite;

class DiskFullTest {

    @TempDir
    Path folder;

    @Test
    void theSessionPausesWithAClearWordAndGoesOnWhenThereIsRoomAgain() throws SQLException {
        Path file = folder.resolve("study.db");
        List<Event> events = events("s1", 20_000);
        List<StoreException> told = new CopyOnWriteArrayList<>();
        SmallDisk disk = new SmallDisk(file);
        try (EventStore store = EventStore.open(file, path -> disk, 65_536, told::add)) {
            store.allocate(aStudy(), aPerson("s1"));
            disk.limitTo(200);

            int taken = takenUntilPaused(store, events);

            assertThat(told)
                    .singleElement()
                    .asString()
                    .contains(file + ": events cannot be written (the disk is full)", "do not close the program");
            List<Event> durable = store.events("s1");
            assertThat(durable).isNotEmpty().isEqualTo(events.subList(0, durable.size()));
            assertThat(DatabaseCheck.of(file).sound()).isTrue();

            disk.limitTo(1_000_000);
            while (store.failure().isPresent()) {
                Thread.onSpinWait();
            }
            events.subList(taken, events.size()).forEach(store.sink()::accept);
            store.flush();
            assertThat(store.events("s1")).isEqualTo(events);
            assertThat(store.firstBrokenLink("s1")).isEmpty();
        }
    }

    @Test
    void aStoreThatIsClosedWhileTheDiskIsFullSaysHowManyEventsAreLost() throws SQLException {
        Path file = folder.resolve("study.db");
        SmallDisk disk = new SmallDisk(file);
        EventStore store = EventStore.open(file, path -> disk, 65_536, failure -> {});
        store.allocate(aStudy(), aPerson("s1"));
        disk.limitTo(100);
        int taken = takenUntilPaused(store, events("s1", 20_000));
        int durable = store.events("s1").size();
        assertThatThrownBy(store::close)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining((taken - durable) + " events are lost (the disk is full)");
    }

    @Test
    void aStoreThatHasRoomAgainWhenItIsClosedLosesNothing() throws SQLException {
        Path file = folder.resolve("study.db");
        SmallDisk disk = new SmallDisk(file);
        List<Event> events = events("s1", 20_000);
        EventStore store = EventStore.open(file, path -> disk, 65_536, failure -> {});
        store.allocate(aStudy(), aPerson("s1"));
        disk.limitTo(100);
        int taken = takenUntilPaused(store, events);

        disk.limitTo(1_000_000);
        store.close();

        try (EventStore again = EventStore.open(file)) {
            assertThat(again.events("s1")).isEqualTo(events.subList(0, taken));
            assertThat(again.firstBrokenLink("s1")).isEmpty();
        }
    }

    private static int takenUntilPaused(EventStore store, List<Event> events) {
        int taken = 0;
        try {
            for (Event event : events) {
                store.sink().accept(event);
                taken++;
                if (taken % 500 == 0) {
                    store.flush();
                }
            }
        } catch (StorePausedException paused) {
            assertThat(paused).hasMessageContaining("the disk is full").hasMessageContaining("has to pause");
            return taken;
        } catch (StoreException full) {
            return taken;
        }
        throw new AssertionError("the disk never was full");
    }

    /** A database that may have so many pages only: what SQLite answers then is what it answers when a disk is full. */
    private static final class SmallDisk implements DataSource {

        private final DataSource database;
        private final List<Connection> open = new CopyOnWriteArrayList<>();
        private volatile int pages = 1_000_000;

        SmallDisk(Path file) {
            this.database = Sqlite.writing(file);
        }

        void limitTo(int most) throws SQLException {
            pages = most;
            for (Connection connection : open) {
                if (!connection.isClosed()) {
                    limit(connection);
                }
            }
        }

        private void limit(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA max_page_count = " + pages);
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = database.getConnection();
            limit(connection);
            open.add(connection);
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return database.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            database.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            database.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return database.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return database.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return database.isWrapperFor(type);
        }
    }
}
