package plateau.casebook.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import plateau.chart.ChartSize;

/** Writes every example as SVG into a folder, for eyes: run main with the folder's name. */
final class ChartGallery {

    private ChartGallery() {
    }

    static Map<String, ChartData> examples() {
        var examples = new LinkedHashMap<String, ChartData>();
        examples.put("common-course", ChartExample.commonCourse());
        examples.put("six-months", ChartExample.sixMonths());
        examples.put("very-high-among-low", ChartExample.veryHighAmongLow());
        examples.put("many-doses", ChartExample.manyDoses());
        examples.put("two-years", ChartExample.twoYears());
        examples.put("future", ChartExample.future());
        examples.put("all-zero", ChartExample.allZero());
        examples.put("one-count", ChartExample.oneCount());
        examples.put("adjacent-days", ChartExample.adjacentDays());
        examples.put("nothing", ChartExample.nothing());
        examples.put("interrupted-yesterday", ChartExample.interruptedYesterday());
        examples.put("bleedings", ChartExample.bleedings());
        return examples;
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var example : examples().entrySet()) {
            for (var size : ChartSize.values()) {
                Files.writeString(folder.resolve(example.getKey() + "-" + size.name().toLowerCase() + ".svg"),
                        new PlateletChart(example.getValue(), size).svg());
            }
        }
    }
}
