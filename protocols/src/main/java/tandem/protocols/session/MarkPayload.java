package tandem.protocols.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Marks as payloads of events; coordinates to a tenth of a pixel. */
final class MarkPayload {

    private MarkPayload() {}

    static Map<String, Object> of(Mark mark) {
        Map<String, Object> payload = new TreeMap<>();
        payload.put("frame", List.of(mark.frame().width(), mark.frame().height()));
        if (mark instanceof Mark.Box box) {
            payload.put("shape", "box");
            payload.put("points", numbers(List.of(box.from(), box.to())));
        } else if (mark instanceof Mark.Stroke stroke) {
            payload.put("shape", "stroke");
            payload.put("diameter", tenth(stroke.diameter()));
            payload.put("points", numbers(stroke.way()));
        }
        return payload;
    }

    /** @throws IllegalArgumentException if the event tells no mark */
    static Mark read(Event event) {
        List<Double> size = numbers(event, "frame");
        Mark.Frame frame = new Mark.Frame(size.get(0).intValue(), size.get(1).intValue());
        List<Double> numbers = numbers(event, "points");
        List<Mark.Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(new Mark.Point(numbers.get(i), numbers.get(i + 1)));
        }
        return event.text("shape").equals("box")
                ? new Mark.Box(frame, points.get(0), points.get(1))
                : new Mark.Stroke(frame, ((Number) event.payload().get("diameter")).doubleValue(), points);
    }

    private static List<Double> numbers(List<Mark.Point> points) {
        List<Double> numbers = new ArrayList<>();
        for (Mark.Point point : points) {
            numbers.add(tenth(point.x()));
            numbers.add(tenth(point.y()));
        }
        return numbers;
    }

    private static List<Double> numbers(Event event, String key) {
        if (event.payload().get(key) instanceof List<?> list) {
            return list.stream().map(number -> ((Number) number).doubleValue()).toList();
        }
        throw new IllegalArgumentException("event " + event.seq() + " has no list under " + key);
    }

    private static double tenth(double pixels) {
        return Math.rint(10 * pixels) / 10;
    }
}
