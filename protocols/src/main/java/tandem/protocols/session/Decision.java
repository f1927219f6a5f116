package tandem.protocols.session;

import java.util.List;

/** What becomes of a response, and the events it brings about; a refused one brings about none. */
record Decision(Outcome outcome, List<Draft> drafts) {

    static Decision accept(Draft... drafts) {
        return new Decision(Outcome.ACCEPTED, List.of(drafts));
    }

    static Decision refuse(Outcome outcome) {
        return new Decision(outcome, List.of());
    }
}
