package gov.rotations.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnTest {

    private final Column column = Column.required("homeDepartment", "Home department", Readings.text(20), "HMRC", "Employer");

    @ParameterizedTest
    @ValueSource(strings = {"Home department", "HOME_DEPARTMENT", "home-department", " homeDepartment ", "employer", "Home  Department*"})
    void a_heading_is_known_whatever_its_capitals_and_separators(String heading) {
        assertThat(column.isMeantBy(heading)).isTrue();
    }

    @Test
    void another_heading_and_an_empty_one_are_not() {
        assertThat(column.isMeantBy("Department")).isFalse();
        assertThat(column.isMeantBy("")).isFalse();
        assertThat(column.isMeantBy(" - ")).isFalse();
    }
}
