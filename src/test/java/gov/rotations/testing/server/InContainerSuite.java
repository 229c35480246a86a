package gov.rotations.testing.server;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all in-container tests: the WAR as it is shipped, and the tests beside it. */
@ArquillianSuiteDeployment
public class InContainerSuite {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    /** The way the tests are called in; only in the tests' deployment does it stand open. */
    private static final String OPEN_DOOR = """
        <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
          <name>door_for_tests</name>
          <security-constraint>
            <web-resource-collection>
              <web-resource-name>tests</web-resource-name>
              <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
              <url-pattern>/ArquillianServletRunnerEE9/*</url-pattern>
            </web-resource-collection>
          </security-constraint>
        </web-fragment>
        """;

    /** A page where things go wrong, to see what the reader is told. */
    private static final String TROUBLE = """
        <ui:composition template="/WEB-INF/templates/page.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:f="jakarta.faces.core"
                        xmlns:h="jakarta.faces.html" xmlns:ui="jakarta.faces.facelets">
          <ui:define name="metadata">
            <f:metadata><f:viewParam name="what" value="#{trouble.onGet}"/><f:viewAction action="#{trouble.load}"/></f:metadata>
          </ui:define>
          <ui:define name="title">Trouble</ui:define>
          <ui:define name="content">
            <h:form id="form">
              <h:inputText id="what" value="#{trouble.onPost}"/>
              <h:inputText id="typed" value="#{trouble.typed}"/>
              <h:commandButton id="press" value="Press" action="#{trouble.press}"/>
            </h:form>
          </ui:define>
        </ui:composition>
        """;

    @Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/rotations.war"));
        war.addPackage("gov.rotations.testing");
        war.addAsWebResource(new StringAsset(TROUBLE), "account/trouble.xhtml");
        inContainerTests().forEach(war::addClass);
        libraries().forEach(jar -> war.addAsLibrary(jar));
        return war.addAsLibrary(ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
            .addAsManifestResource(new StringAsset(OPEN_DOOR), "web-fragment.xml"));
    }

    /** Every {@code *IT} with its inner classes, except those that look from outside through a browser or plain HTTP. */
    private static List<String> inContainerTests() {
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            return files.map(file -> TEST_CLASSES.relativize(file).toString())
                .filter(name -> name.matches("gov/rotations/.*IT(\\$.*)?\\.class") && !name.matches(".*(Journey|Walk|Http)IT(\\$.*)?\\.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.')).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<File> libraries() {
        return Stream.of(Assertions.class, net.bytebuddy.ByteBuddy.class, GreenMail.class, org.slf4j.Logger.class)
            .map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath())).toList();
    }
}
