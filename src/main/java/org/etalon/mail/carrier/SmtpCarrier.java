/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.mail.queue.Carrier;
import org.etalon.mail.queue.Outcome;
import org.etalon.mail.queue.QueuedLetter;

/**
 * Speaks to a mail server, on one connection as long as it lasts. A letter is marked once the server has accepted sender and
 * address and asks for the content: what fails before is certain not to have left.
 */
final class SmtpCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class.getName());

    private final SmtpAddress server;
    private final Sender sender;
    private final Session session;
    private Transport transport;

    SmtpCarrier(SmtpAddress server, Sender sender, Properties properties) {
        this.server = server;
        this.sender = sender;
        this.session = Session.getInstance(properties);
    }

    @Override
    public Outcome carry(QueuedLetter letter, HandOver mark) {
        boolean[] marked = {false};
        MimeLetter message;
        try {
            message = MimeLetter.of(letter, sender, session, () -> marked[0] = begin(mark));
        } catch (AddressException e) {
            return Outcome.refused("address");
        } catch (MessagingException e) {
            return Outcome.refused("message");
        }
        try {
            connect();
        } catch (MessagingException e) {
            close();
            return Outcome.later(Reply.reasonOf(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.sent();
        } catch (MessagingException e) {
            close();
            return Reply.of(e).outcome(marked[0]);
        }
    }

    /** A mark that can't be made breaks the connection within the content, which the server then throws away. */
    private static boolean begin(HandOver mark) throws IOException {
        try {
            if (!mark.mark()) {
                throw new IOException("taken by another node");
            }
            return true;
        } catch (PersistenceException e) {
            throw new IOException(e);
        }
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        transport = session.getTransport(server.protocol());
        String user = server.user().isEmpty() ? null : server.user();
        transport.connect(server.host(), server.port(), user, user == null ? null : server.password());
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "the mail server closed first", e);
        }
        transport = null;
    }
}
