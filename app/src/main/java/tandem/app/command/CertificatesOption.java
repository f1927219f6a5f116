package tandem.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import tandem.app.doctor.certificate.CertificateFolder;

/** Where stations' certificates are kept, as an option. */
final class CertificatesOption {

    @Option(
            names = "--certificates",
            paramLabel = "DIR",
            description = "folder of stations' certificates (~/Tandem/certificates)",
            defaultValue = "${sys:user.home}/Tandem/certificates")
    private Path folder;

    CertificateFolder folder() {
        return new CertificateFolder(folder);
    }
}
