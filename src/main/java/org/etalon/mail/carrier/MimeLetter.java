/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.etalon.mail.queue.QueuedLetter;

/** A letter as a message (RFC 5322): plain text first, HTML as the alternative. Its id is made from the letter's. */
final class MimeLetter extends MimeMessage {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String messageId;
    private final Beginning beginning;

    /** What happens just before the first byte of the message is written. */
    @FunctionalInterface
    interface Beginning {
        void run() throws IOException;
    }

    private MimeLetter(Session session, String messageId, Beginning beginning) {
        super(session);
        this.messageId = messageId;
        this.beginning = beginning;
    }

    /**
     * @throws AddressException if the address is none that mail servers know
     * @throws MessagingException if the message can't be made
     */
    static MimeLetter of(QueuedLetter letter, Sender sender, Session session, Beginning beginning)
            throws MessagingException {
        var message = new MimeLetter(session, "<" + letter.id() + "@" + sender.host() + ">", beginning);
        message.setFrom(sender.from());
        message.setRecipient(RecipientType.TO, address(letter.email(), letter.name()));
        message.setSubject(letter.written().subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DATE.format(letter.createdAt().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (!letter.stopAddress().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + letter.stopAddress() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(letter.written().plain(), "plain"));
        alternatives.addBodyPart(part(letter.written().html(), "html"));
        message.setContent(alternatives);
        message.saveChanges();
        return message;
    }

    /** A session that only makes messages. */
    static Session offline() {
        return Session.getInstance(new Properties());
    }

    /** Domains in other scripts are written as the mail servers' protocol wants them. */
    static InternetAddress address(String email, String name) throws AddressException {
        int at = email.lastIndexOf('@');
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(email.substring(0, at + 1))) {
            throw new AddressException("no name that every mail server knows");
        }
        try {
            var address = new InternetAddress(email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1)), true);
            if (name != null && !name.isEmpty()) {
                address.setPersonal(name, StandardCharsets.UTF_8.name());
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new AddressException("no domain");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        beginning.run();
        super.writeTo(out, ignored);
    }
}
