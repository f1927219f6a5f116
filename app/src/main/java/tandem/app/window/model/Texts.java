package tandem.app.window.model;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import tandem.protocols.incentive.PayTerms;
import tandem.protocols.session.Screen;

/** The window's own words, in one language; a protocol's texts come from the protocol. */
public final class Texts {

    private final String language;
    private final ResourceBundle bundle;

    /** @param language ISO 639-1 code; one that the window does not speak falls back to English */
    public Texts(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "tandem.app.window.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** ISO 639-1 code. */
    public String language() {
        return language;
    }

    /** The text under {@code key}, its places filled. */
    public String get(String key, Object... places) {
        return new MessageFormat(bundle.getString(key), Locale.forLanguageTag(language)).format(places);
    }

    /** An amount of money as the language writes it, or points. */
    public String amount(Screen.Pay pay) {
        if (pay.currency().equals(PayTerms.POINTS)) {
            return get("points", pay.amount());
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag(language));
        format.setCurrency(Currency.getInstance(pay.currency()));
        format.setMinimumFractionDigits(pay.fractionDigits());
        format.setMaximumFractionDigits(pay.fractionDigits());
        return format.format(BigDecimal.valueOf(pay.amount(), pay.fractionDigits()));
    }

    /** A share in [0, 1] as whole per cent, written as the language does. */
    public String percent(double share) {
        return get("percent", Math.round(100 * share));
    }
}
