package tandem.protocols.session;

/**
 * Who sits where.
 *
 * @param session unique id of the session
 * @param participant pseudonym
 * @param station name of the machine
 * @param language ISO 639-1 code the participant chose
 * @param withdrawalCode told to the participant at the end; with it, and without a name, their data can be deleted
 * @param simulated whether the participant is a program
 * @param software version of Tandem
 */
public record SessionIdentity(
        String session,
        String participant,
        String station,
        String language,
        String withdrawalCode,
        boolean simulated,
        String software) {}
