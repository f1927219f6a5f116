package tandem.protocols.session;

import java.util.List;

/** A region that was marked in a picture, in the picture's own pixels: x from its left edge, y from its top. */
public sealed interface Mark {

    /** The picture's size. */
    Frame frame();

    /** Whether the point lies in the region. */
    boolean covers(Point point);

    /** A point that stands for the region where it is too small to cover a cell's centre. */
    Point anchor();

    /**
     * The size of a picture in pixels.
     *
     * @param width at least 1
     * @param height at least 1
     */
    record Frame(int width, int height) {
        public Frame {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a picture has a size, not " + width + " × " + height);
            }
        }

        /** Whether the point lies in the picture. */
        public boolean holds(Point point) {
            return point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height;
        }
    }

    /**
     * A place in a picture.
     *
     * @param x pixels from the left edge
     * @param y pixels from the top edge
     */
    record Point(double x, double y) {}

    /**
     * A rectangle.
     *
     * @param from its top left corner
     * @param to its bottom right corner
     */
    record Box(Frame frame, Point from, Point to) implements Mark {
        public Box {
            if (!frame.holds(from) || !frame.holds(to) || to.x() < from.x() || to.y() < from.y()) {
                throw new IllegalArgumentException("a box from " + from + " to " + to + " is not in " + frame);
            }
        }

        @Override
        public boolean covers(Point point) {
            return point.x() >= from.x() && point.x() <= to.x() && point.y() >= from.y() && point.y() <= to.y();
        }

        @Override
        public Point anchor() {
            return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        }
    }

    /**
     * The way of a round brush.
     *
     * @param diameter of the brush in pixels
     * @param way of its centre; one point where it did not move
     */
    record Stroke(Frame frame, double diameter, List<Point> way) implements Mark {
        public Stroke {
            way = List.copyOf(way);
            if (!(diameter > 0) || way.isEmpty() || !way.stream().allMatch(frame::holds)) {
                throw new IllegalArgumentException(
                        "a stroke " + diameter + " wide along " + way + " is not in " + frame);
            }
        }

        @Override
        public boolean covers(Point point) {
            double reach = diameter / 2;
            for (int i = 0; i < way.size(); i++) {
                if (distance(point, way.get(Math.max(0, i - 1)), way.get(i)) <= reach) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Point anchor() {
            return way.get(0);
        }

        /** From a point to a line between two others. */
        private static double distance(Point point, Point from, Point to) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            double length = dx * dx + dy * dy;
            double along = length == 0
                    ? 0
                    : Math.max(0, Math.min(1, ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length));
            return Math.hypot(point.x() - from.x() - along * dx, point.y() - from.y() - along * dy);
        }
    }
}
