package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * The minefields of a seed: the one at an index depends on nothing but seed, dials, index and first cell.
 *
 * @param seed which fields
 * @param dials how large, how many mines
 */
public record MinefieldGenerator(long seed, MinefieldDials dials) {

    /**
     * The field at {@code index} ≥ 0, all placements as likely that leave {@code first} and its neighbours free, so that the
     * first reveal opens a region.
     */
    public Minefield field(int index, Cell first) {
        int width = dials.width();
        Cell.require(
                first.x() >= 0 && first.x() < width && first.y() >= 0 && first.y() < dials.height(),
                "first cell " + first + " lies outside: give one of " + width + " × " + dials.height());
        List<Cell> free = first.neighbours(width, dials.height());
        List<Cell> places = new ArrayList<>();
        for (int place = 0; place < width * dials.height(); place++) {
            Cell cell = new Cell(place % width, place / width);
            if (!cell.equals(first) && !free.contains(cell)) {
                places.add(cell);
            }
        }
        Chance chance = Chance.of("minefield", seed, width, dials.height(), dials.mines(), index, first.x(), first.y());
        List<Cell> mines = chance.shuffled(places).subList(0, dials.mines());
        List<StringBuilder> rows = new ArrayList<>();
        for (int y = 0; y < dials.height(); y++) {
            rows.add(new StringBuilder(String.valueOf(Minefield.FREE).repeat(width)));
        }
        mines.forEach(mine -> rows.get(mine.y()).setCharAt(mine.x(), Minefield.MINE));
        return new Minefield(rows.stream().map(StringBuilder::toString).toList());
    }
}
