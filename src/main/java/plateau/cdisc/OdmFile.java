package plateau.cdisc;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plateau.cut.CutSubject;

/**
 * Subjects of a cut as ODM 1.3.2. ODM has no place for an old value, so the file is a transactional one: each version of a fact is an insert,
 * an update or a remove with the record of who did it, when and why. What is signed carries its signature. Doses are absent while they are
 * blinded.
 */
public final class OdmFile {

    /** Of this description of the forms; the versions of the protocol stand in each decision. */
    static final String METADATA = "MDV.1";

    private static final String NAMESPACE = "http://www.cdisc.org/ns/odm/v1.3";
    private static final String EVENT = "SE.STUDY";
    private static final Map<String, String> UNITS = Map.of(OdmItem.GIGA_PER_LITRE, "MU.COUNT", OdmItem.MILLIGRAM, "MU.DOSE");
    private static final String LEGAL_REASON = "Given with the signer's own password; it stands for the signature by hand.";

    private final Xml xml;
    private final CutStudy study;
    private final OdmRoll roll;

    private OdmFile(Xml xml, CutStudy study, OdmRoll roll) {
        this.xml = xml;
        this.study = study;
        this.roll = roll;
    }

    /** Streams, and goes through the source twice; the stream below is left open. @param source of one subject or of all */
    public static void write(CutStudy study, CutSource source, OutputStream out) throws IOException {
        OdmRoll roll = OdmRoll.of(study, source);
        new OdmFile(new Xml(out, NAMESPACE), study, roll).write(source);
        out.flush();
    }

    private void write(CutSource source) {
        String at = study.at().toString();
        xml.root("ODM", "FileType", "Transactional", "Granularity", roll.isOfOne() ? "SingleSubject" : "All", "FileOID", study.fileId("ODM"), "CreationDateTime", at,
                "AsOfDateTime", at, "ODMVersion", "1.3.2", "SourceSystem", "Plateau", "Description", "Data cut " + study.stamp().number());
        study();
        people();
        xml.start("ClinicalData", "StudyOID", study.id(), "MetaDataVersionOID", METADATA);
        source.each(this::subject);
        xml.end().end().finish();
    }

    private void study() {
        xml.start("Study", "OID", study.id()).start("GlobalVariables").text("StudyName", study.id()).text("StudyDescription", study.title()).text("ProtocolName", study.id()).end();
        xml.start("BasicDefinitions");
        UNITS.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(unit -> xml.start("MeasurementUnit", "OID", unit.getValue(), "Name", unit.getKey())
                .start("Symbol").text("TranslatedText", unit.getKey()).end().end());
        xml.end().start("MetaDataVersion", "OID", METADATA, "Name", "Plateau, forms 1", "Description", "Protocols: " + String.join(", ", study.stamp().versions()));
        xml.start("Protocol").empty("StudyEventRef", "StudyEventOID", EVENT, "OrderNumber", "1", "Mandatory", "Yes").end();
        xml.start("StudyEventDef", "OID", EVENT, "Name", "Study", "Repeating", "No", "Type", "Common");
        for (OdmForm form : OdmForm.values()) {
            xml.empty("FormRef", "FormOID", "F." + form, "OrderNumber", String.valueOf(form.ordinal() + 1), "Mandatory", yesOrNo(!form.isRepeating()));
        }
        xml.end();
        forms();
        items();
        codes();
        xml.end().end();
    }

    private void forms() {
        for (OdmForm form : OdmForm.values()) {
            xml.start("FormDef", "OID", "F." + form, "Name", form.label(), "Repeating", "No").empty("ItemGroupRef", "ItemGroupOID", "IG." + form, "Mandatory", "Yes").end();
        }
        for (OdmForm form : OdmForm.values()) {
            xml.start("ItemGroupDef", "OID", "IG." + form, "Name", form.label(), "Repeating", yesOrNo(form.isRepeating()));
            for (OdmItem item : form.items()) {
                xml.empty("ItemRef", "ItemOID", form.oid(item), "OrderNumber", String.valueOf(form.items().indexOf(item) + 1), "Mandatory", "No");
            }
            xml.end();
        }
    }

    private void items() {
        for (OdmForm form : OdmForm.values()) {
            for (OdmItem item : form.items()) {
                xml.start("ItemDef", "OID", form.oid(item), "Name", item.label(), "DataType", item.type(), "Length", item.type().equals("text") ? String.valueOf(OdmItem.LONGEST) : null);
                item.unit().ifPresent(unit -> xml.empty("MeasurementUnitRef", "MeasurementUnitOID", UNITS.get(unit)));
                item.codes().ifPresent(codes -> xml.empty("CodeListRef", "CodeListOID", codeList(codes)));
                xml.end();
            }
        }
    }

    private void codes() {
        for (Class<? extends Enum<?>> codes : OdmForm.codes()) {
            xml.start("CodeList", "OID", codeList(codes), "Name", codes.getSimpleName(), "DataType", "text");
            for (Enum<?> code : codes.getEnumConstants()) {
                xml.empty("EnumeratedItem", "CodedValue", code.name());
            }
            xml.end();
        }
    }

    private void people() {
        String day = LocalDate.ofInstant(study.at(), ZoneOffset.UTC).toString();
        xml.start("AdminData", "StudyOID", study.id());
        roll.people().forEach((name, id) -> xml.start("User", "OID", id).text("FullName", name).end());
        roll.sites().forEach((site, id) -> xml.start("Location", "OID", id, "Name", "Site " + site, "LocationType", "Site")
                .empty("MetaDataVersionRef", "StudyOID", study.id(), "MetaDataVersionOID", METADATA, "EffectiveDate", day).end());
        roll.signatures().forEach((meaning, id) -> xml.start("SignatureDef", "OID", id, "Methodology", "Electronic").text("Meaning", meaning)
                .text("LegalReason", LEGAL_REASON).end());
        xml.end();
    }

    private void subject(CutSubject subject) {
        xml.start("SubjectData", "SubjectKey", StudySubject.of(study, subject).number(), "TransactionType", "Insert").empty("SiteRef", "LocationOID", roll.sites().get(subject.site()));
        xml.start("StudyEventData", "StudyEventOID", EVENT);
        for (OdmForm form : OdmForm.values()) {
            List<OdmEntry> entries = form.entries(subject);
            if (!entries.isEmpty()) {
                xml.start("FormData", "FormOID", "F." + form);
                entries.forEach(entry -> entry(form, entry, subject));
                xml.end();
            }
        }
        xml.end().end();
    }

    private void entry(OdmForm form, OdmEntry entry, CutSubject subject) {
        xml.start("ItemGroupData", "ItemGroupOID", "IG." + form, "ItemGroupRepeatKey", entry.key(), "TransactionType", entry.act());
        entry.written().ifPresent(written -> {
            xml.start("AuditRecord");
            who(written, subject);
            xml.text("DateTimeStamp", written.at().toString());
            written.reason().ifPresent(reason -> xml.text("ReasonForChange", reason));
            xml.text("SourceID", study.stamp().number()).end();
            entry.signed().ifPresent(meaning -> {
                xml.start("Signature");
                who(written, subject);
                xml.empty("SignatureRef", "SignatureOID", roll.signatures().get(meaning)).text("DateTimeStamp", written.at().toString()).end();
            });
        });
        for (int i = 0; i < entry.values().size(); i++) {
            item(form.oid(form.items().get(i)), form.items().get(i), entry.values().get(i), subject);
        }
        xml.end();
    }

    private void item(String oid, OdmItem item, Object value, CutSubject subject) {
        if (value == null) {
            return;
        }
        xml.start("ItemData", "ItemOID", oid, "Value", OdmItem.written(value, ZoneId.of(subject.zone())));
        item.unit().ifPresent(unit -> xml.empty("MeasurementUnitRef", "MeasurementUnitOID", UNITS.get(unit)));
        xml.end();
    }

    private void who(OdmEntry.Written written, CutSubject subject) {
        xml.empty("UserRef", "UserOID", roll.people().get(written.by())).empty("LocationRef", "LocationOID", roll.sites().get(subject.site()));
    }

    private static String codeList(Class<? extends Enum<?>> codes) {
        return "CL." + codes.getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "Yes" : "No";
    }
}
