package tandem.tasks.picture;

/**
 * A place in a picture that is an option.
 *
 * @param option in the data
 * @param left in pixels of the picture
 * @param top in pixels of the picture
 * @param side in pixels of the picture
 */
public record PicturePlace(String option, double left, double top, double side) {

    double centreX() {
        return left + side / 2;
    }

    double centreY() {
        return top + side / 2;
    }

    boolean holds(double x, double y) {
        return x >= left && x < left + side && y >= top && y < top + side;
    }
}
