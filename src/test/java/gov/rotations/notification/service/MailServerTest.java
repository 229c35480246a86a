package gov.rotations.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MailServerTest {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private final Clock clock = Clock.fixed(Instant.parse("2027-06-07T09:00:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void a_letter_arrives_as_text_under_its_own_number() throws Exception {
        server().send(new Parcel(7, "Northland\r\nBcc: all@demo.rotations.test", "amina@demo.rotations.test", "Your placement – first", "Hello Amina", null));

        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Your placement – first");
        assertThat(message.getMessageID()).isEqualTo("<letter-7@rotations>");
        assertThat(message.getFrom()[0]).hasToString("\"Northland Bcc: all@demo.rotations.test\" <rotations@demo.rotations.test>");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getContentType()).startsWith("text/plain");
        assertThat(message.getContent().toString()).contains("Hello Amina");
    }

    @Test
    void a_calendar_file_goes_with_it() throws Exception {
        server().send(new Parcel(8, "Rotations", "amina@demo.rotations.test", "Dates", "See the file", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"));

        MimeMultipart parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar").contains("method=REQUEST");
    }

    @Test
    void a_server_that_does_not_answer_is_a_fault() {
        MailServer server = server();
        mail.stop();

        assertThatThrownBy(() -> server.send(new Parcel(9, "Rotations", "amina@demo.rotations.test", "Dates", "Hello", null)))
            .isInstanceOf(MessagingException.class);
    }

    private MailServer server() {
        return new MailServer("localhost", mail.getSmtp().getPort(), clock);
    }
}
