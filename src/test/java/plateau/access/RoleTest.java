package plateau.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @Test
    @Tag("AC-6")
    void an_administrator_manages_sites_and_people_and_enters_no_clinical_data() {
        assertThat(Role.ADMINISTRATOR.permissions())
                .containsExactlyInAnyOrder(Permission.USE_PORTAL, Permission.READ_PROTOCOLS, Permission.PROPOSE_PROTOCOLS, Permission.MANAGE_SITES, Permission.MANAGE_PEOPLE,
                        Permission.IMPORT_SUBJECTS, Permission.READ_AUDIT_TRAIL, Permission.REVIEW_AUDIT_TRAIL);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_but_the_administrator_opens_reports(Role role) {
        assertThat(role.may(Permission.VIEW_REPORTS)).isEqualTo(role != Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"COORDINATOR", "INVESTIGATOR"})
    void who_enters_clinical_data_is_not_administrator_as_well(Role role) {
        assertThat(Role.conflict(List.of(role, Role.ADMINISTRATOR))).isPresent();
        assertThat(Role.conflict(List.of(role, Role.MONITOR))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SPONSOR", "ADMINISTRATOR"})
    void sponsor_and_administrator_are_held_for_the_study_only(Role role) {
        assertThatThrownBy(() -> new OpenAccount.Grant(role, Optional.of(7L))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new OpenAccount.Grant(role, Optional.empty()).role()).isEqualTo(role);
    }
}
