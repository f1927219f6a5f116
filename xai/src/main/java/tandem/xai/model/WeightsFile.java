package tandem.xai.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file is that was to be a scripted network, told from its list of contents. */
final class WeightsFile {

    private WeightsFile() {}

    /** What the file is instead, where that can be told; empty for one that looks like a scripted network. */
    static Optional<String> strangeness(Path file) {
        if (file.toString().endsWith(".params")) {
            return Optional.empty();
        }
        List<String> names;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            names = zip.stream().map(ZipEntry::getName).toList();
        } catch (IOException none) {
            return Optional.of("no whole TorchScript file, which is a zip archive");
        }
        if (names.stream().anyMatch(name -> name.endsWith("constants.pkl"))) {
            return Optional.empty();
        }
        return Optional.of(
                names.stream().anyMatch(name -> name.endsWith("data.pkl"))
                        ? "parameters without their program, as torch.save writes them; torch.jit.script(net).save writes"
                                + " both"
                        : "a zip archive of other things");
    }
}
