package tandem.app.study;

import java.util.random.RandomGenerator;

/** Codes that people can copy by hand: no letter or digit that looks like another. */
public final class WithdrawalCode {

    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private WithdrawalCode() {}

    /** Two groups of four: {@code K7QF-2MXP}; 850 billion codes. */
    public static String draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }
}
