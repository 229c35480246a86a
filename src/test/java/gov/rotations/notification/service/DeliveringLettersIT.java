package gov.rotations.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import gov.rotations.notification.Letter;
import gov.rotations.notification.Outbox;
import gov.rotations.notification.entity.PostedLetter;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.World;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters go to a real mail server: once each, however many nodes send them and however long it was away. */
@InContainer
@Tag("both-databases")
class DeliveringLettersIT {

    /** The mail server of this test. Jobs of the server know of none. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class PostOffice extends MailServer {

        private static final ThreadLocal<Integer> PORT = new ThreadLocal<>();

        @Override
        boolean isConfigured() {
            return PORT.get() != null;
        }

        @Override
        void send(Parcel parcel) throws MessagingException {
            at(PORT.get()).send(parcel);
        }

        static MailServer at(int port) {
            return new MailServer("127.0.0.1", port, Clock.system(ZoneOffset.UTC));
        }
    }

    @Inject
    private DeliveryJob job;
    @Inject
    private DeliveryService letters;
    @Inject
    private Outbox outbox;
    @Inject
    private AccountBook accounts;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private World world;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private int port;
    private AccountId amina;
    private Instant now;

    @BeforeEach
    void a_mail_server_and_an_empty_queue() throws Exception {
        now = Instant.now().plusSeconds(30);
        mail.start();
        port = mail.getSmtp().getPort();
        PostOffice.PORT.set(port);
        amina = world.anAccount("Amina");
        transaction.begin();
        em.createNativeQuery("update notification_letter set state = 'CANCELLED' where state = 'QUEUED'").executeUpdate();
        transaction.commit();
    }

    @AfterEach
    void nobody_delivers() {
        PostOffice.PORT.remove();
        mail.stop();
    }

    @Test
    void a_letter_posted_twice_for_one_occasion_arrives_once() throws Exception {
        post("the occasion");
        post("the occasion");

        deliverAt(now);
        deliverAt(now);

        assertThat(arrived()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void letters_posted_during_an_outage_arrive_once_when_it_is_over() throws Exception {
        mail.stop();
        post("first", "second", "third");
        deliverAt(now);
        assertThat(states()).as("the rest waits, untried").containsOnly("QUEUED");

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            deliverAt(now.plusSeconds(30));
            deliverAt(now.plusSeconds(90));
            deliverAt(now.plusSeconds(300));

            assertThat(back.getReceivedMessages()).hasSize(3).extracting(DeliveringLettersIT::numberOf).doesNotHaveDuplicates();
            assertThat(states()).containsOnly("SENT");
        } finally {
            back.stop();
        }
    }

    @Test
    void a_server_that_never_answers_is_asked_five_times_and_the_letter_stays_readable() throws Exception {
        mail.stop();
        post("only");

        for (int hour = 0; hour < 8; hour++) {
            deliverAt(now.plusSeconds(7200L * hour));
        }

        assertThat(states()).containsExactly("FAILED");
        assertThat(ofAmina().get(0).attempts()).isEqualTo(5);
    }

    @Test
    void many_nodes_at_once_send_each_letter_once() throws Exception {
        String[] occasions = new String[20];
        Arrays.setAll(occasions, each -> "occasion " + each);
        post(occasions);
        Callable<Integer> node = () -> clock.at(now, this::sendEverythingDue);

        List<Integer> sent = atOnce.all(Actor.house("a node"), Collections.nCopies(4, node));

        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(arrived()).hasSize(20).extracting(DeliveringLettersIT::numberOf).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void a_letter_in_the_hand_of_a_node_that_died_is_sent_by_another() throws Exception {
        post("only");
        atOnce.all(Actor.house("a node"), List.of(() -> clock.at(now, () -> letters.take(letters.due().get(0)).orElseThrow())));

        deliverAt(now.plusSeconds(300));
        assertThat(arrived()).as("perhaps it is only slow").isEmpty();

        deliverAt(now.plusSeconds(660));
        deliverAt(now.plusSeconds(1200));
        assertThat(arrived()).hasSize(1);
    }

    /** What a node does every ten seconds. */
    private int sendEverythingDue() throws MessagingException {
        int sent = 0;
        for (long id : letters.due()) {
            Parcel parcel = letters.take(id).orElse(null);
            if (parcel != null) {
                PostOffice.at(port).send(parcel);
                letters.deliver(id);
                sent++;
            }
        }
        return sent;
    }

    private void deliverAt(Instant moment) throws Exception {
        clock.at(moment, job::deliver);
    }

    private void post(String... occasions) throws Exception {
        transaction.begin();
        for (String occasion : occasions) {
            outbox.post(Letter.to(amina, "placement.confirmed", occasion).with(1).linkingTo("/placement/placements.xhtml"));
        }
        transaction.commit();
    }

    private List<PostedLetter> ofAmina() {
        return em.createQuery("select l from PostedLetter l where l.account = :amina order by l.id", PostedLetter.class)
            .setParameter("amina", amina).getResultList();
    }

    private List<String> states() {
        return ofAmina().stream().map(letter -> letter.state().name()).toList();
    }

    private List<MimeMessage> arrived() {
        String address = accounts.find(amina).orElseThrow().email();
        return Arrays.stream(mail.getReceivedMessages()).filter(message -> address.equals(recipientOf(message))).toList();
    }

    private static String recipientOf(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String numberOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
