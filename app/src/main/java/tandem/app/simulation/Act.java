package tandem.app.simulation;

import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;

/** One thing a simulated participant does. */
public sealed interface Act {

    /** Lets time pass, in milliseconds. */
    record Wait(double ms) implements Act {}

    /** Responds. */
    record Respond(Response response) implements Act {}

    /** Does what a window would see. */
    record Show(Observation observation) implements Act {}
}
