package gov.rotations.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server named by the environment, if one is: {@code ROTATIONS_SMTP_HOST} and its companions. */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE_MILLIS = "15000";

    private static final Pattern METHOD = Pattern.compile("^METHOD:([A-Z]+)\\s*$", Pattern.MULTILINE);

    @Inject
    @ConfigProperty(name = "rotations.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "rotations.smtp.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "rotations.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "rotations.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "rotations.smtp.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "rotations.mail.from", defaultValue = "rotations@localhost")
    private String from;

    @Inject
    private Clock clock;

    protected MailServer() {
        // for CDI
    }

    /** A server without a sign-in. */
    MailServer(String host, int port, Clock clock) {
        this.host = Optional.of(host);
        this.port = port;
        this.user = Optional.empty();
        this.from = "rotations@demo.rotations.test";
        this.clock = clock;
    }

    boolean isConfigured() {
        return host.isPresent();
    }

    void send(Parcel parcel) throws MessagingException {
        MimeMessage message = new NumberedMessage(session(), parcel.letter());
        message.setFrom(sender(parcel.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.to()));
        message.setSubject(parcel.title(), "UTF-8");
        message.setSentDate(java.util.Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (parcel.calendar() == null) {
            message.setText(parcel.text(), "UTF-8");
        } else {
            message.setContent(new MimeMultipart(text(parcel.text()), calendar(parcel.calendar())));
        }
        Transport.send(message);
    }

    /** The programme by its name; a line break in it would be a header of its own. */
    private InternetAddress sender(String programme) throws MessagingException {
        InternetAddress sender = new InternetAddress(from);
        try {
            sender.setPersonal(programme.replaceAll("\\p{Cntrl}+", " "), "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
        return sender;
    }

    private static MimeBodyPart text(String words) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, "UTF-8");
        return part;
    }

    private static MimeBodyPart calendar(String file) throws MessagingException {
        Matcher method = METHOD.matcher(file);
        MimeBodyPart part = new MimeBodyPart();
        part.setText(file, "UTF-8", "calendar" + (method.find() ? "; method=" + method.group(1) : ""));
        part.setFileName("invite.ics");
        return part;
    }

    private Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", host.orElseThrow());
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return Session.getInstance(settings, user.map(name -> login(name, password.orElse(""))).orElse(null));
    }

    private static Authenticator login(String name, String secret) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, secret);
            }
        };
    }

    /** The same letter has the same number, so that a mail program knows a second copy for what it is. */
    private static final class NumberedMessage extends MimeMessage {

        private final long letter;

        NumberedMessage(Session session, long letter) {
            super(session);
            this.letter = letter;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<letter-" + letter + "@rotations>");
        }
    }
}
