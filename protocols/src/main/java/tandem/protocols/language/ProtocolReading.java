package tandem.protocols.language;

import java.util.List;
import java.util.Optional;
import tandem.protocols.study.Study;

/**
 * What reading a protocol came to.
 *
 * @param study present if no problem is an error
 * @param problems all of them, in the order of the file
 */
public record ProtocolReading(Optional<Study> study, List<ProtocolProblem> problems) {

    public ProtocolReading {
        problems = List.copyOf(problems);
    }
}
