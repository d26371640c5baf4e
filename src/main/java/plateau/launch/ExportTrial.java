package plateau.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import plateau.cut.CutState;
import plateau.cut.DataCut;
import plateau.cut.DataCuts;
import plateau.cut.TakeCut;
import plateau.page.Written;
import plateau.report.CutFiles;
import plateau.report.CutReports;
import plateau.report.ReportFilter;
import plateau.sheet.Disagreement;
import plateau.sheet.Parcel;
import plateau.site.Site;
import plateau.site.Sites;

/** Takes a data cut of all sites and writes its reports and datasets as one zip, for scheduled use. */
final class ExportTrial {

    private static final String UNDONE = "Nothing was exported.";
    private static final long MS_BETWEEN_LOOKS = 200;

    private ExportTrial() {
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            err.println("Name the folder to write to: " + Command.EXPORT.usage());
            return Command.MISUSED;
        }
        Path folder = Path.of(words.get(0));
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            err.println("The folder " + folder + " is not there or cannot be written to. " + UNDONE);
            return Command.REFUSED;
        }
        return ClosedPortal.run(words.subList(1, words.size()), UNDONE, err, () -> export(folder, out, err));
    }

    private static int export(Path folder, PrintStream out, PrintStream err) throws Exception {
        List<Site> sites = ClosedPortal.inRequest(() -> ClosedPortal.bean(Sites.class).all());
        if (sites.isEmpty()) {
            err.println("The study has no site yet. " + UNDONE);
            return Command.REFUSED;
        }
        DataCut cut = taken(ClosedPortal.inRequest(() -> ClosedPortal.bean(TakeCut.class).take(sites)).number());
        if (!cut.is(CutState.TAKEN)) {
            err.println("Data cut " + cut.number() + ": " + cut.failure().orElse("It was cancelled.") + " " + UNDONE);
            return Command.REFUSED;
        }
        try {
            Path zip = write(cut, folder);
            out.println("Data cut %s of %s UTC, SHA-256 %s".formatted(cut.number(), Written.utc(cut.takenAt().orElseThrow()), cut.sha256().orElseThrow()));
            out.println(zip);
            return Command.DONE;
        } catch (Disagreement disagreement) {
            err.println("A file does not say the same as its report. " + disagreement.getMessage() + ". " + UNDONE);
            return Command.REFUSED;
        }
    }

    private static DataCut taken(String number) throws Exception {
        while (true) {
            DataCut cut = ClosedPortal.inRequest(() -> ClosedPortal.bean(DataCuts.class).numbered(number)).orElseThrow();
            if (!cut.is(CutState.TAKING)) {
                return cut;
            }
            Thread.sleep(MS_BETWEEN_LOOKS);
        }
    }

    /** Under its name only once it is whole. */
    private static Path write(DataCut cut, Path folder) throws Exception {
        Path zip = folder.resolve(cut.number() + "-all.zip");
        Path part = folder.resolve(zip.getFileName() + ".part");
        try {
            ClosedPortal.inRequest(() -> {
                Parcel.Contents contents = ClosedPortal.bean(CutFiles.class).all(cut, ReportFilter.NONE);
                try (OutputStream file = Files.newOutputStream(part)) {
                    Parcel.write(file, CutReports.origin(cut), contents);
                }
                return part;
            });
            return Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
