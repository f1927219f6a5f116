package tandem.xai.attribution.segment;

import java.util.Arrays;

/** Makes every segment one piece of touching pixels. */
final class OnePiece {

    private OnePiece() {}

    /**
     * New labels without gaps: a piece of {@code least} pixels or more is a segment, a smaller one joins the segment before
     * it. The first piece of the picture is a segment of any size.
     */
    static int[] of(int[] labels, int height, int width, int least) {
        int[] pieces = new int[labels.length];
        Arrays.fill(pieces, -1);
        int[] queue = new int[labels.length];
        int count = 0;
        for (int start = 0; start < labels.length; start++) {
            if (pieces[start] >= 0) {
                continue;
            }
            int neighbour = neighbour(pieces, start, width);
            int size = fill(labels, pieces, queue, start, count, height, width);
            if (size < least && neighbour >= 0) {
                for (int i = 0; i < size; i++) {
                    pieces[queue[i]] = neighbour;
                }
            } else {
                count++;
            }
        }
        return pieces;
    }

    /** The piece above or to the left, which has its number already; -1 at the very first pixel. */
    private static int neighbour(int[] pieces, int pixel, int width) {
        if (pixel % width > 0) {
            return pieces[pixel - 1];
        }
        return pixel >= width ? pieces[pixel - width] : -1;
    }

    private static int fill(int[] labels, int[] pieces, int[] queue, int start, int piece, int height, int width) {
        int size = 1;
        queue[0] = start;
        pieces[start] = piece;
        for (int next = 0; next < size; next++) {
            int x = queue[next] % width;
            int y = Math.floorDiv(queue[next], width);
            int[] around = {
                x > 0 ? queue[next] - 1 : -1,
                x < width - 1 ? queue[next] + 1 : -1,
                y > 0 ? queue[next] - width : -1,
                y < height - 1 ? queue[next] + width : -1
            };
            for (int other : around) {
                if (other >= 0 && pieces[other] < 0 && labels[other] == labels[start]) {
                    pieces[other] = piece;
                    queue[size++] = other;
                }
            }
        }
        return size;
    }
}
