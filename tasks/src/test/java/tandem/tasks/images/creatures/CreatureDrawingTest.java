package tandem.tasks.images.creatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.xai.image.RgbImage;

class CreatureDrawingTest {
    private static final int PIXELS = CreaturePicture.SIZE * CreaturePicture.SIZE;

    private final List<CreatureItem> items = CreatureSet.shipped().items();

    @ParameterizedTest
    @CsvSource({
        "c0001, bfa8023b62a869c8809acbdcad36a5399e8912afdffe35f091a9c0a49db4d3a9",
        "c0034, 6728fff81f37d79cd14fe42962f2a100d49322d814094c8b0ea807f34b10f8da",
        "c0400, 8a53179443cfecf47fee608a8d7ae98c4586b61d567b78a423c6e3bf2be70332",
    })
    void theSameCreatureIsTheSamePixelsOnEveryMachine(String id, String sha256) throws Exception {
        CreatureItem item =
                items.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();

        assertThat(sha256(item.drawing().image())).isEqualTo(sha256);
    }

    @Test
    void noTwoShippedPicturesAreEqual() {
        assertThat(items.stream().limit(60).map(item -> item.drawing().image())).doesNotHaveDuplicates();
    }

    @Test
    void everyPartLiesInThePictureAndCoversNoOtherPart() {
        for (CreatureItem item : items.subList(0, 60)) {
            CreatureDrawing drawing = item.drawing();
            BitSet seen = new BitSet();
            for (BodyPart part : BodyPart.values()) {
                BitSet mask = drawing.mask(part);
                assertThat(mask.length()).as("%s of %s", part, item.id()).isLessThanOrEqualTo(PIXELS);
                assertThat(mask.intersects(seen))
                        .as("%s of %s", part, item.id())
                        .isFalse();
                seen.or(mask);
            }
            assertThat(drawing.cue().intersects(seen)).isFalse();
            assertThat(seen).isEqualTo(drawing.creature());
        }
    }

    @Test
    void everyPartIsSeenInEveryPictureAndSpotsWhereThereAreSome() {
        for (CreatureItem item : items.subList(0, 60)) {
            CreatureDrawing drawing = item.drawing();
            for (BodyPart part : BodyPart.values()) {
                boolean drawn =
                        part != BodyPart.SPOTS || item.creature().traits().spotCount() > 0;
                assertThat(drawing.mask(part).isEmpty())
                        .as("%s of %s", part, item.id())
                        .isEqualTo(!drawn);
            }
            assertThat(drawing.creature().cardinality()).isBetween(PIXELS / 8, PIXELS / 2);
        }
    }

    @Test
    void aMaskCoversWhatChangesWhenThePartChanges() {
        Creature creature = quiet(items.get(2).creature());
        Traits traits = creature.traits();
        Traits withoutSpots = new Traits(
                traits.bodyElongation(),
                traits.earLength(),
                traits.tailCurl(),
                0,
                traits.legLength(),
                traits.eyeSpacing());
        CreatureDrawing spotted = creature.draw();
        RgbImage plain = new Creature(withoutSpots, creature.look(), creature.habitat())
                .draw()
                .image();

        assertThat(traits.spotCount()).isPositive();
        BitSet spots = spotted.mask(BodyPart.SPOTS);
        for (int i = 0; i < PIXELS; i++) {
            int x = i % CreaturePicture.SIZE;
            int y = i / CreaturePicture.SIZE;
            if (spots.get(i)) {
                assertThat(spotted.image().at(x, y)).isNotEqualTo(plain.at(x, y));
            }
        }
    }

    @Test
    void theCuePlantIsSeenWhereverOneGrowsAndNowhereElse() {
        for (CreatureItem item : items) {
            boolean grows = item.creature().cue() != Cue.NONE;
            assertThat(item.drawing().cue().cardinality() > 60).as(item.id()).isEqualTo(grows);
        }
    }

    @Test
    void masksCannotBeChangedFromOutside() {
        CreatureDrawing drawing = items.get(0).drawing();
        BitSet before = drawing.mask(BodyPart.BODY);
        drawing.mask(BodyPart.BODY).clear();
        drawing.parts().get(BodyPart.BODY).clear();

        assertThat(drawing.mask(BodyPart.BODY)).isEqualTo(before);
    }

    private static Creature quiet(Creature creature) {
        Habitat habitat = creature.habitat();
        return new Creature(
                creature.traits(),
                creature.look(),
                new Habitat(habitat.place(), habitat.clutter(), 0, habitat.cue(), habitat.seed()));
    }

    private static String sha256(RgbImage image) throws Exception {
        ByteBuffer bytes = ByteBuffer.allocate(4 * image.width() * image.height());
        bytes.asIntBuffer().put(image.rgb());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    }
}
