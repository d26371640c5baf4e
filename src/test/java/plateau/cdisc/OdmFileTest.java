package plateau.cdisc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

@Tag("DF-9")
@Tag("R55")
class OdmFileTest {

    @Test
    void fits_the_schema_of_the_standard_for_one_subject_for_several_and_for_none() throws SAXException, IOException {
        Schema schema = Odm.schema();
        for (CutSource source : List.of(Sample.of(Sample.known()), Sample.of(Sample.known(), Sample.subject(3).failed("I1").made(), Sample.subject(4).made()), Sample.of())) {
            byte[] file = Odm.of(source);
            assertThatCode(() -> Odm.validate(schema, file)).doesNotThrowAnyException();
        }
        byte[] wrong = new String(Odm.of(Sample.of()), StandardCharsets.UTF_8).replace("FileType=", "Kind=").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Odm.validate(schema, wrong)).isInstanceOf(SAXParseException.class);
    }

    @Test
    void says_which_cut_it_is_of_and_whether_it_is_of_one_subject() throws IOException {
        Element root = Odm.read(Odm.of(Sample.of(Sample.known()))).getDocumentElement();

        assertThat(root.getAttribute("FileOID")).isEqualTo("hetrombopag-itp.C-0007." + Sample.STUDY.stamp().sha256() + ".ODM");
        assertThat(root.getAttribute("CreationDateTime")).isEqualTo("2026-11-21T09:30:12Z");
        assertThat(root.getAttribute("Granularity")).isEqualTo("SingleSubject");
        assertThat(Odm.read(Odm.of(Sample.of(Sample.known(), Sample.subject(4).made()))).getDocumentElement().getAttribute("Granularity")).isEqualTo("All");
    }

    @Test
    void every_person_and_every_site_is_named_once() throws IOException {
        Document odm = Odm.read(Odm.of(Sample.of(Sample.known(), Sample.subject(4).decision("01-10", "5", 1).made())));

        assertThat(Odm.all(odm, "User")).extracting(user -> user.getAttribute("OID") + " " + user.getTextContent()).containsExactly("USR.1 Ana Costa", "USR.2 Bo Lund", "USR.3 Dr. Jan Weiss");
        assertThat(Odm.all(odm, "Location")).extracting(site -> site.getAttribute("OID")).containsExactly("LOC.01", "LOC.02");
        assertThat(Odm.all(odm, "Meaning")).extracting(Element::getTextContent).containsExactly("I decide this dose", "I start the taper");
    }

    @Test
    void a_correction_and_a_removal_follow_what_was_first_written() throws IOException {
        Document odm = Odm.read(Odm.of(Sample.of(Sample.known())));

        assertThat(groups(odm, "IG.COUNT")).extracting(OdmFileTest::written).containsExactly("1 Insert USR.1 2026-01-02T09:00:00Z -", "2 Insert USR.1 2026-01-10T09:00:00Z -",
                "3 Insert USR.1 2026-01-18T09:00:00Z -", "3 Update USR.2 2026-01-19T09:00:00Z Misread:\n58 for 38", "4 Insert USR.1 2026-01-20T09:00:00Z -",
                "4 Remove USR.1 2026-01-20T10:00:00Z Another subject", "5 Insert USR.1 2026-01-24T23:30:00Z -");
        assertThat(values(groups(odm, "IG.COUNT").get(3))).isEqualTo("TYPED=38, UNIT=10^9/L, VALUE=38, COLLECTED=2026-01-17T23:45:00+01:00, DAY=2026-01-17, SOURCE=LABORATORY");
        assertThat(values(groups(odm, "IG.COUNT").get(5))).isEmpty();
        assertThat(Odm.all(groups(odm, "IG.COUNT").get(0), "MeasurementUnitRef")).hasSize(1);
    }

    @Test
    void a_decision_carries_its_signature() throws IOException {
        Element decision = groups(Odm.read(Odm.of(Sample.of(Sample.known()))), "IG.DECISION").get(0);
        Element signature = Odm.all(decision, "Signature").get(0);

        assertThat(Odm.all(signature, "UserRef").get(0).getAttribute("UserOID")).isEqualTo("USR.3");
        assertThat(Odm.all(signature, "SignatureRef").get(0).getAttribute("SignatureOID")).isEqualTo("SIG.1");
        assertThat(Odm.all(signature, "DateTimeStamp").get(0).getTextContent()).isEqualTo("2026-01-10T10:00:00Z");
        assertThat(values(decision)).startsWith("DAY=2026-01-10, TREATMENT=TITRATION, DOSE=2.5, EVERY=1, ASKEDDOSE=2.5");
    }

    @Test
    void a_blinded_dose_is_absent() throws IOException {
        Document odm = Odm.read(Odm.of(Sample.of(Sample.subject(1).blinded().decision("01-10", null, 0).made())));

        assertThat(values(groups(odm, "IG.DECISION").get(0))).isEqualTo("DAY=2026-01-10, TREATMENT=TITRATION, RULE=start, PROTOCOL=hetrombopag-itp, VERSION=1.0");
        assertThat(values(groups(odm, "IG.SUBJECT").get(0))).doesNotContain("STARTDOSE").contains("BLINDED=true");
    }

    @Test
    void a_text_keeps_its_lines_and_what_is_no_letter_does_not_break_the_file() throws SAXException, IOException {
        byte[] file = Odm.of(Sample.of(Sample.subject(1).rescue("\"><svg onload=1>\n\u0000]]> 血").made()));

        assertThat(values(groups(Odm.read(file), "IG.RESCUE").get(0))).endsWith("REASON=\"><svg onload=1>\n\ufffd]]> 血");
        Odm.validate(Odm.schema(), file);
    }

    @Test
    void everything_it_refers_to_is_there() throws IOException {
        Document odm = Odm.read(Odm.of(Sample.of(Sample.known())));

        assertThat(ids(odm, "ItemData", "ItemOID")).isSubsetOf(ids(odm, "ItemDef", "OID"));
        assertThat(ids(odm, "ItemRef", "ItemOID")).containsExactlyInAnyOrderElementsOf(ids(odm, "ItemDef", "OID"));
        assertThat(ids(odm, "FormData", "FormOID")).isSubsetOf(ids(odm, "FormDef", "OID"));
        assertThat(ids(odm, "ItemGroupData", "ItemGroupOID")).isSubsetOf(ids(odm, "ItemGroupDef", "OID"));
        assertThat(ids(odm, "CodeListRef", "CodeListOID")).isSubsetOf(ids(odm, "CodeList", "OID"));
        assertThat(ids(odm, "MeasurementUnitRef", "MeasurementUnitOID")).isSubsetOf(ids(odm, "MeasurementUnit", "OID"));
        assertThat(ids(odm, "UserRef", "UserOID")).isSubsetOf(ids(odm, "User", "OID"));
        assertThat(ids(odm, "LocationRef", "LocationOID")).isSubsetOf(ids(odm, "Location", "OID"));
        assertThat(ids(odm, "SignatureRef", "SignatureOID")).isSubsetOf(ids(odm, "SignatureDef", "OID"));
    }

    private static List<String> ids(Document odm, String element, String attribute) {
        return Odm.all(odm, element).stream().map(found -> found.getAttribute(attribute)).distinct().toList();
    }

    private static List<Element> groups(Document odm, String oid) {
        return Odm.all(odm, "ItemGroupData").stream().filter(group -> group.getAttribute("ItemGroupOID").equals(oid)).toList();
    }

    private static String written(Element group) {
        Element audit = Odm.all(group, "AuditRecord").get(0);
        return String.join(" ", group.getAttribute("ItemGroupRepeatKey"), group.getAttribute("TransactionType"), Odm.all(audit, "UserRef").get(0).getAttribute("UserOID"),
                Odm.all(audit, "DateTimeStamp").get(0).getTextContent(), Odm.all(audit, "ReasonForChange").stream().findFirst().map(Element::getTextContent).orElse("-"));
    }

    private static String values(Element group) {
        return Odm.all(group, "ItemData").stream().map(item -> item.getAttribute("ItemOID").replaceFirst(".*\\.", "") + "=" + item.getAttribute("Value")).collect(Collectors.joining(", "));
    }
}
