package plateau.labfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import plateau.audit.RecordName;
import plateau.audit.Recorded;
import plateau.count.PlateletUnit;

/** The columns of a laboratory's files as a site named them, for its next file. */
@Entity
@Table(name = "lab_mapping")
public class LabMapping extends Recorded {

    @Column(name = "site_id")
    private long siteId;
    private String laboratory;
    @Column(name = "subject_column")
    private String subjectColumn;
    @Column(name = "value_column")
    private String valueColumn;
    @Column(name = "unit_column")
    private String unitColumn;
    @Column(name = "fixed_unit")
    private String fixedUnit;
    @Column(name = "test_column")
    private String testColumn;
    @Column(name = "test_codes")
    private String testCodes;
    @Column(name = "date_column")
    private String dateColumn;
    @Column(name = "time_column")
    private String timeColumn;
    @Enumerated(EnumType.STRING)
    @Column(name = "date_order")
    private DateOrder dateOrder;
    @Column(name = "time_where_none")
    private String timeWhereNone;

    protected LabMapping() {
    }

    LabMapping(LabFile file, RowMapping mapping) {
        this.siteId = file.siteId();
        this.laboratory = file.laboratory();
        become(mapping);
    }

    void become(RowMapping mapping) {
        this.subjectColumn = mapping.subject();
        this.valueColumn = mapping.value();
        this.unitColumn = mapping.unitColumn().orElse(null);
        this.fixedUnit = mapping.fixedUnit().map(PlateletUnit::name).orElse(null);
        this.testColumn = mapping.testColumn().orElse(null);
        this.testCodes = mapping.testCodes().isEmpty() ? null : String.join("\n", mapping.testCodes());
        this.dateColumn = mapping.date();
        this.timeColumn = mapping.timeColumn().orElse(null);
        this.dateOrder = mapping.order();
        this.timeWhereNone = mapping.timeWhereNone().map(LocalTime::toString).orElse(null);
    }

    public RowMapping mapping() {
        return new RowMapping(subjectColumn, valueColumn, Optional.ofNullable(unitColumn), Optional.ofNullable(fixedUnit).map(PlateletUnit::valueOf),
                Optional.ofNullable(testColumn), testCodes == null ? List.of() : List.of(testCodes.split("\n")), dateColumn, Optional.ofNullable(timeColumn),
                dateOrder, Optional.ofNullable(timeWhereNone).map(LocalTime::parse));
    }

    @Override
    public RecordName recordName() {
        return RecordName.ofSite("laboratory columns", siteId + "/" + laboratory, siteId);
    }
}
