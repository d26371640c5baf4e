package plateau;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import plateau.access.Sessions;
import plateau.audit.Ledger;
import plateau.page.Renderer;

/** The shape of the code: which way the packages point, and what each of them leaves to others. */
@AnalyzeClasses(packages = "plateau", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A feature sees those before it. */
    private static final List<String> ORDER = List.of("setting", "database", "page", "chart", "sheet", "audit", "protocol", "statistics", "site", "draft", "access", "approval", "subject", "deviation", "query",
            "count", "safety", "taper", "relapse", "dose", "schedule", "rulebook", "card", "cockpit", "casebook", "worklist", "labfile", "trail", "cut", "cdisc", "report", "demo", "launch");

    @ArchTest
    static final ArchRule packages_point_to_those_before_them = classes().that(resideInAPackage("plateau.*..")).should(new ArchCondition<>("depend on packages to their left") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream().filter(arrow -> isOurs(arrow.getTargetClass()) && !pointsLeft(arrow))
                    .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
        }
    });

    @ArchTest
    static final ArchRule every_package_has_its_place_in_the_order = classes().that(resideInAPackage("plateau.*..")).should(new ArchCondition<>("lie in a package of the order") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(type, ORDER.contains(feature(type)), type.getName()));
        }
    });

    @ArchTest
    static final ArchRule a_feature_does_not_know_its_pages = noClasses().that(resideInAPackage("plateau..")).and(not(resideInAPackage("plateau..web..")))
            .should().dependOnClassesThat().resideInAPackage("plateau..web..");

    @ArchTest
    static final ArchRule protocol_and_statistics_are_pure = noClasses().that().resideInAnyPackage("plateau.protocol..", "plateau.statistics..").should().dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.apache.shiro..", "java.sql..", "javax.sql..", "org.thymeleaf..", "org.eclipse..");

    @ArchTest
    static final ArchRule protocol_and_statistics_know_no_clock = noClasses().that().resideInAnyPackage("plateau.protocol..", "plateau.statistics..")
            .should().dependOnClassesThat(equivalentTo(Clock.class));

    @ArchTest
    static final ArchRule only_the_ledger_writes = noClasses().that().areNotAssignableTo(Ledger.class).should().callMethod(EntityManager.class, "persist", Object.class)
            .orShould().callMethod(EntityManager.class, "merge", Object.class).orShould().callMethod(EntityManager.class, "remove", Object.class);

    @ArchTest
    static final ArchRule only_what_the_portal_forgets_again_is_written_in_bulk = noClasses().that(not(equivalentTo(Sessions.class)))
            .and().doNotHaveFullyQualifiedName("plateau.access.BackOff").and().doNotHaveFullyQualifiedName("plateau.access.Submissions")
            .and().doNotHaveFullyQualifiedName("plateau.draft.Drafts")
            .should().callMethodWhere(call("a bulk statement is run", call -> call.getName().equals("executeUpdate")
                    && call.getTargetOwner().getPackageName().startsWith("jakarta.persistence")));

    @ArchTest
    static final ArchRule only_access_knows_shiro = noClasses().that().resideOutsideOfPackage("plateau.access").should().dependOnClassesThat().resideInAPackage("org.apache.shiro..");

    @ArchTest
    static final ArchRule only_the_renderer_knows_thymeleaf = noClasses().that(not(equivalentTo(Renderer.class))).and().doNotHaveFullyQualifiedName(Renderer.class.getName() + "$PortalLinks")
            .and().doNotHaveFullyQualifiedName(Renderer.class.getName() + "$Filling").and().doNotHaveFullyQualifiedName("plateau.page.PutBack")
            .should().dependOnClassesThat().resideInAPackage("org.thymeleaf..");

    @ArchTest
    @ArchTag("TH-3")
    static final ArchRule templates_come_from_the_class_path = noClasses().should().callConstructorWhere(call("a template resolver is made",
            call -> call.getTargetOwner().isAssignableTo(ITemplateResolver.class) && !call.getTargetOwner().isEquivalentTo(ClassLoaderTemplateResolver.class)));

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses().that(not(resideInAPackage("plateau.launch.."))).should()
            .callMethodWhere(call("the machine's time is read", ArchitectureTest::readsTheTime)).orShould().callConstructor(Date.class);

    @ArchTest
    static final ArchRule the_clock_of_the_machine_is_asked_for_at_the_edge = noClasses().that(not(resideInAnyPackage("plateau.launch..", "plateau.database")))
            .should().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    @ArchTag("IO-2")
    static final ArchRule no_sql_is_written_past_the_entities = noClasses().should().callMethod(EntityManager.class, "createNativeQuery", String.class)
            .orShould().callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class)
            .orShould().callMethod(EntityManager.class, "createNativeQuery", String.class, String.class);

    @ArchTest
    @ArchTag("IO-2")
    static final ArchRule sql_statements_are_made_where_the_database_is_opened = noClasses().that(not(resideInAPackage("plateau.database")))
            .should().dependOnClassesThat().haveFullyQualifiedName("java.sql.Statement")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.sql.PreparedStatement");

    @ArchTest
    @ArchTag("IO-10")
    static final ArchRule nothing_is_deserialised = noClasses().should().dependOnClassesThat(equivalentTo(ObjectInputStream.class))
            .orShould().dependOnClassesThat().resideInAPackage("javax.naming..");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto|Service)");

    @ArchTest
    static final ArchRule entities_have_no_setters_but_named_changes = noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .and().haveRawParameterTypes(String.class).should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule doors_begin_no_transaction_of_their_own = noMethods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource")
            .should().beAnnotatedWith(Transactional.class);

    private static <T extends JavaCall<?>> DescribedPredicate<T> call(String what, Predicate<T> chosen) {
        return DescribedPredicate.describe(what, chosen);
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        boolean withoutClock = call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        boolean now = call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now") && withoutClock;
        return now || call.getTargetOwner().isEquivalentTo(System.class) && List.of("currentTimeMillis", "nanoTime").contains(call.getName());
    }

    private static boolean pointsLeft(Dependency arrow) {
        JavaClass from = arrow.getOriginClass();
        return isOurs(arrow.getTargetClass()) && place(arrow.getTargetClass()) <= place(from);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("plateau");
    }

    private static int place(JavaClass type) {
        // what stands in the root package joins everything, so nothing may point to it
        return type.getPackageName().equals("plateau") ? Integer.MAX_VALUE : ORDER.indexOf(feature(type));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }
}
