package plateau.statistics.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plateau.chart.ChartSize;

/** Writes every example as SVG into a folder, for eyes: run main with the folder's name. */
final class CurveGallery {

    private CurveGallery() {
    }

    static Map<String, CurveData> examples() {
        var examples = new LinkedHashMap<String, CurveData>();
        examples.put("nothing", CurveExample.data(List.of()));
        examples.put("one-event", CurveExample.data(CurveExample.oneEvent()));
        examples.put("one-censored", CurveExample.data(CurveExample.oneCensored()));
        examples.put("few", CurveExample.data(CurveExample.few()));
        examples.put("all-censored", CurveExample.data(CurveExample.allCensored()));
        examples.put("published", CurveExample.data(CurveExample.likeThePublished()));
        examples.put("long", CurveExample.data(CurveExample.aYear()));
        examples.put("two-references", CurveExample.twoReferences());
        examples.put("no-reference", CurveExample.mercaptopurine());
        return examples;
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var example : examples().entrySet()) {
            for (var size : ChartSize.values()) {
                Files.writeString(folder.resolve(example.getKey() + "-" + size.name().toLowerCase() + ".svg"),
                        new SurvivalChart(example.getValue(), size).svg());
            }
        }
    }
}
