package tandem.app.torture;

import java.util.Optional;

/**
 * A line of the tortured program.
 *
 * @param kind of news
 * @param session id
 * @param seq sequence number of the event
 * @param nanos when, by the program's monotonic clock
 */
record Told(Kind kind, String session, long seq, long nanos) {

    /** What is told of an event. */
    enum Kind {
        /** The store is about to take it. */
        HANDED_IN,
        /** It is in the database, and the end of the program does not take it. */
        COMMITTED,
        /** It is on the disk, and a power cut does not take it. */
        DURABLE
    }

    /** The line, with a full stop and its end. */
    String line() {
        return kind + " " + session + " " + seq + " " + nanos + " .\n";
    }

    /** What a line tells; nothing if it has no full stop, because it was cut off by the kill. */
    static Optional<Told> of(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 5 || !words[4].equals(".")) {
            return Optional.empty();
        }
        return Optional.of(
                new Told(Kind.valueOf(words[0]), words[1], Long.parseLong(words[2]), Long.parseLong(words[3])));
    }
}
