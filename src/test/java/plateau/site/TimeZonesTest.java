package plateau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Pacific/Auckland"})
    void a_zone_named_by_region_and_city_can_be_chosen(String id) {
        assertThat(TimeZones.named(id)).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/GMT+1", "US/Eastern", "CET", "SystemV/PST8", "+01:00", ""})
    void another_name_for_a_zone_cannot(String id) {
        assertThat(TimeZones.named(id)).isEmpty();
    }

    @Test
    void countries_are_chosen_by_name_and_known_by_two_letters() {
        assertThat(Country.coded("DE").orElseThrow().name()).isEqualTo("Germany");
        assertThat(Country.coded("CN").orElseThrow().name()).isEqualTo("China");
        assertThat(Country.all()).extracting(Country::name).startsWith("Afghanistan").hasSizeGreaterThan(240).doesNotHaveDuplicates();
    }
}
