package tandem.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;

/** Jars in a folder, made from the documented example as its README says. */
class PluginsTest {

    private static final Path EXAMPLE = Path.of("../examples/parity-task");

    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void folders() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    @Test
    void aJarInTheFolderBringsATask() throws IOException {
        jar("parity.jar", EXAMPLE.resolve("src/main/resources"), compiled());

        Task parity = Tasks.in(new Plugins(plugins)).named("parity");
        try (TaskMaterials materials = parity.open(
                new TaskSpec(
                        "parity",
                        "",
                        "",
                        LocalizedText.same("Even?"),
                        Map.of(),
                        Map.of("dots", "12", "accuracy", "0.6")),
                folder,
                Task.Progress.SILENT)) {

            assertThat(materials.pool().items()).hasSize(100);
            assertThat(materials.pool().items().stream().filter(PooledItem::adviceCorrect))
                    .hasSize(60);
        }
    }

    @Test
    void theProgramsOwnTasksAreThereWithoutAFolder() {
        assertThat(Tasks.in(new Plugins(folder.resolve("nowhere"))).kinds().known())
                .extracting(TaskDeclaration::kind)
                .contains("image-classification", "maze")
                .isSorted();
    }

    @Test
    void aTaskThatCannotBeLoadedIsToldWithItsFolder() throws IOException {
        Path services = folder.resolve("broken/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve("tandem.tasks.Task"), "org.example.Gone");
        jar("broken.jar", folder.resolve("broken"));

        assertThatThrownBy(() -> Tasks.in(new Plugins(plugins)))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining(plugins.toString())
                .hasMessageContaining("org.example.Gone")
                .hasMessageContaining("take its jar out");
    }

    @Test
    void aKindThatTwoTasksClaimIsTold() throws IOException {
        Path services = folder.resolve("twin/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve("tandem.tasks.Task"), "org.example.twin.Twin");
        Path source = folder.resolve("Twin.java");
        Files.writeString(source, """
                package org.example.twin;
                public final class Twin implements tandem.tasks.Task {
                    public tandem.protocols.study.TaskDeclaration declaration() {
                        return new tandem.tasks.maze.MazeTask().declaration();
                    }
                    public tandem.tasks.TaskMaterials open(
                            tandem.protocols.study.TaskSpec spec, java.nio.file.Path folder, Progress progress) {
                        throw new UnsupportedOperationException();
                    }
                }
                """);
        jar("twin.jar", folder.resolve("twin"), compiled(source));

        assertThatThrownBy(() -> Tasks.in(new Plugins(plugins)))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("two tasks are called “maze”")
                .hasMessageContaining("org.example.twin.Twin");
    }

    private Path compiled() throws IOException {
        return compiled(EXAMPLE.resolve("src/main/java/org/example/parity/ParityTask.java"));
    }

    private Path compiled(Path source) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(failures).isZero();
        return classes;
    }

    private void jar(String name, Path... contents) throws IOException {
        try (OutputStream file = Files.newOutputStream(plugins.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Path content : contents) {
                try (Stream<Path> files = Files.walk(content)) {
                    for (Path each : files.filter(Files::isRegularFile).toList()) {
                        jar.putNextEntry(
                                new JarEntry(content.relativize(each).toString().replace('\\', '/')));
                        Files.copy(each, jar);
                        jar.closeEntry();
                    }
                }
            }
        }
    }
}
