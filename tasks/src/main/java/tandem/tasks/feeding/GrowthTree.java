package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;

/**
 * What the colony of a game lives by: a regression tree from amounts to a growth rate.
 *
 * @param root where each feeding begins
 */
public record GrowthTree(GrowthNode root) {

    private static final Amounts NOTHING = Amounts.of(0, 0, 0, 0, 0);
    private static final Amounts ALL = Amounts.of(6, 6, 6, 6, 6);

    /** By how much the size of the colony is multiplied when it is fed so. */
    public double growth(Amounts fed) {
        GrowthNode node = root;
        while (node instanceof GrowthNode.Cut cut) {
            node = fed.of(cut.resource()) <= cut.most() ? cut.little() : cut.much();
        }
        return ((GrowthNode.Leaf) node).growth();
    }

    /** The leaves that can be reached, from little to much; each feeding is in exactly one. */
    public List<LeafBox> boxes() {
        List<LeafBox> boxes = new ArrayList<>();
        collect(root, NOTHING, ALL, boxes);
        return boxes;
    }

    /** The highest growth rate that feeding can bring. */
    public double best() {
        return boxes().stream().mapToDouble(LeafBox::growth).max().orElseThrow();
    }

    private static void collect(GrowthNode node, Amounts least, Amounts most, List<LeafBox> boxes) {
        if (!LeafBox.isBox(least, most)) {
            return;
        }
        if (node instanceof GrowthNode.Cut cut) {
            int resource = cut.resource();
            collect(cut.little(), least, most.with(resource, Math.min(cut.most(), most.of(resource))), boxes);
            collect(cut.much(), least.with(resource, Math.max(cut.most() + 1, least.of(resource))), most, boxes);
        } else {
            boxes.add(new LeafBox(least, most, ((GrowthNode.Leaf) node).growth()));
        }
    }
}
