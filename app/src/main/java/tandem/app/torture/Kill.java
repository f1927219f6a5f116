package tandem.app.torture;

import java.util.List;

/**
 * What was found after a kill.
 *
 * @param number of the kill, from 1
 * @param afterMs how long the program had lived
 * @param handedIn how many events it had handed in
 * @param committed how many of them it knew to be committed
 * @param durable how many of them it knew to be durable
 * @param missing how many of those handed in are not in the database
 * @param missingMs how long before the kill the first of the missing was handed in, in milliseconds; 0 if none is missing
 * @param undurableMs how long before the kill the first that was not known to be durable was handed in, in milliseconds:
 *     what a power cut at that moment might have taken; 0 if all was durable
 * @param diskMs the longest time that the disk took meanwhile to force a page of a plain file, in milliseconds
 * @param problems what is wrong, one line each
 */
public record Kill(
        int number,
        long afterMs,
        long handedIn,
        long committed,
        long durable,
        long missing,
        double missingMs,
        double undurableMs,
        double diskMs,
        List<String> problems) {

    public Kill {
        problems = List.copyOf(problems);
    }
}
