package tandem.protocols.session;

/** Takes events as they happen. It must not block: a store hands them to a thread of its own. */
@FunctionalInterface
public interface EventSink {

    /** Takes one event; events of a session come in the order of their {@link Event#seq()}. */
    void accept(Event event);
}
