package plateau.cdisc;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Everybody who wrote or signed, every site, and every meaning of a signature, each with the id by which an ODM file calls it. */
record OdmRoll(SortedMap<String, String> people, SortedMap<String, String> sites, SortedMap<String, String> signatures, boolean isOfOne) {

    static OdmRoll of(CutStudy study, CutSource source) {
        SortedSet<String> people = new TreeSet<>();
        SortedSet<String> sites = new TreeSet<>(study.stamp().sites());
        SortedSet<String> meanings = new TreeSet<>();
        AtomicLong subjects = new AtomicLong();
        source.each(subject -> {
            subjects.incrementAndGet();
            sites.add(subject.site());
            Stream.of(OdmForm.values()).flatMap(form -> form.entries(subject).stream()).forEach(entry -> {
                entry.written().map(OdmEntry.Written::by).ifPresent(people::add);
                entry.signed().ifPresent(meanings::add);
            });
        });
        SortedMap<String, String> locations = new TreeMap<>();
        sites.forEach(site -> locations.put(site, "LOC." + site));
        return new OdmRoll(numbered("USR.", people), locations, numbered("SIG.", meanings), subjects.get() == 1);
    }

    private static SortedMap<String, String> numbered(String prefix, SortedSet<String> names) {
        SortedMap<String, String> ids = new TreeMap<>();
        names.forEach(name -> ids.put(name, prefix + (ids.size() + 1)));
        return ids;
    }
}
