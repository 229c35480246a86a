package gov.rotations.notification.service;

import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes the letters that are due to the mail server, every ten seconds on every node; a letter is in one hand at a time.
 * Without a mail server letters stay in the product.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryJob {

    private static final Logger LOG = Logger.getLogger(DeliveryJob.class.getName());

    private static final Actor POSTMAN = Actor.house("delivering letters");

    @Inject
    private DeliveryService letters;

    @Inject
    private MailServer server;

    @Inject
    private CurrentActor actor;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void deliver() {
        if (server.isConfigured()) {
            actor.as(POSTMAN, this::round);
        }
    }

    /** True when the mail server took or refused every letter; false when it could not be reached and the rest waits. */
    private boolean round() {
        letters.freeStuck();
        for (long id : letters.due()) {
            Optional<Parcel> parcel = letters.take(id);
            if (parcel.isPresent() && !send(parcel.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean send(Parcel parcel) {
        try {
            server.send(parcel);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "Letter {0} was not taken by the mail server: {1}", new Object[] {parcel.letter(), e.getMessage()});
            letters.putBack(parcel.letter(), e.getClass().getSimpleName() + ": " + e.getMessage());
            return e instanceof SendFailedException;
        }
        letters.deliver(parcel.letter());
        return true;
    }
}
