package tandem.xai.attribution.control;

import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Target;

/** A map of one thing, shown as the explanation of another. */
final class Shown {

    private Shown() {}

    static Attribution as(AttributionMethod control, Target target, Attribution map, Passes more) {
        return Attribution.of(
                control,
                target,
                map.channels(),
                map.height(),
                map.width(),
                map.values(),
                map.passes().plus(more));
    }
}
