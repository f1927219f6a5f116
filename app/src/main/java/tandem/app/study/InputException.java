package tandem.app.study;

import java.util.List;

/** What was handed in is wrong. Each message is one line: where, what, and how to mend it. */
public class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    public InputException(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    public InputException(String message) {
        this(List.of(message));
    }

    /** One line a problem. */
    public List<String> messages() {
        return messages;
    }
}
