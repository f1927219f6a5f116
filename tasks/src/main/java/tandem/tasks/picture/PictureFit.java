package tandem.tasks.picture;

import tandem.protocols.session.Mark.Point;

/**
 * A picture in the middle of a room that it fills as far as its shape allows, and where its places lie there.
 *
 * @param width of the picture in its own pixels, above 0
 * @param height of the picture in its own pixels, above 0
 * @param roomWidth in the window's pixels
 * @param roomHeight in the window's pixels
 */
record PictureFit(double width, double height, double roomWidth, double roomHeight) {

    /** The window's pixels that one of the picture's takes. */
    double scale() {
        return Math.min(roomWidth / width, roomHeight / height);
    }

    /** Where in the room a place in the picture is seen. */
    Point inRoom(Point place) {
        return new Point(left() + place.x() * scale(), top() + place.y() * scale());
    }

    /** The place in the picture that is seen there in the room; outside of the picture where nothing of it is. */
    Point inPicture(double roomX, double roomY) {
        return new Point((roomX - left()) / scale(), (roomY - top()) / scale());
    }

    /** The place in the picture that is nearest to what is seen there in the room. */
    Point nearestInPicture(double roomX, double roomY) {
        Point place = inPicture(roomX, roomY);
        return new Point(Math.max(0, Math.min(width, place.x())), Math.max(0, Math.min(height, place.y())));
    }

    private double left() {
        return (roomWidth - width * scale()) / 2;
    }

    private double top() {
        return (roomHeight - height * scale()) / 2;
    }
}
