package tandem.app.simulation;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import tandem.app.study.WithdrawalCode;

/**
 * What is random of a simulated session, from the study's seed and the session's number alone.
 *
 * @param session id
 * @param withdrawalCode told to nobody
 * @param seed of the participant's decisions
 */
public record SimulatedIdentity(String session, String withdrawalCode, long seed) {

    /**
     * Simulated participants are of two kinds in whatever an allocation balances.
     *
     * @param names of what it balances
     * @param index of the session, from 0
     */
    public static Map<String, String> strata(List<String> names, int index) {
        Map<String, String> strata = new TreeMap<>();
        int kind = index;
        for (String name : names) {
            strata.put(name, kind % 2 == 0 ? "a" : "b");
            kind /= 2;
        }
        return strata;
    }

    /** @param index of the session, from 0 */
    public static SimulatedIdentity of(long studySeed, int index) {
        SplittableRandom random = new SplittableRandom(studySeed * 1_000_003L + index);
        String session = new UUID(random.nextLong(), random.nextLong()).toString();
        return new SimulatedIdentity(session, WithdrawalCode.draw(random), random.nextLong());
    }
}
