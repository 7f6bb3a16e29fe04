/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.etalon.mail.queue.Outcome;

/**
 * What a mail server answered, or that it did not.
 *
 * @param code three digits (RFC 5321, 4.2); 0 where there was no answer
 * @param reason the code with its class of detail (RFC 3463) or what kept it from answering; never the server's words, which
 *     may hold the address
 * @param ofLetter whether it is about this letter or its address, not about us
 */
record Reply(int code, String reason, boolean ofLetter) {
    private static final Pattern DETAIL = Pattern.compile("^[245]\\d\\d[ -](?:#?([245]\\.\\d{1,3}\\.\\d{1,3}))?");
    private static final int FOR_GOOD = 500;
    private static final int NOT_NOW = 400;

    static Reply of(MessagingException refusal) {
        Reply found = new Reply(0, "no answer", false);
        for (Exception each = refusal; each instanceof MessagingException next; each = next.getNextException()) {
            if (each instanceof SMTPAddressFailedException address) {
                found = found.or(address.getReturnCode(), address, true);
            } else if (each instanceof SMTPSenderFailedException sender) {
                found = found.or(sender.getReturnCode(), sender, false);
            } else if (each instanceof SMTPSendFailedException send && found.code == 0) {
                found = found.or(send.getReturnCode(), send, true);
            }
        }
        return found;
    }

    /** What is known in more detail, where there was an answer at all. */
    private Reply or(int answered, MessagingException said, boolean letter) {
        return answered >= NOT_NOW ? new Reply(answered, reason(answered, said), letter) : this;
    }

    /** Why no connection came about. */
    static String reasonOf(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return "sign-in refused";
        }
        var tls = String.valueOf(failure.getMessage()).contains("STARTTLS")
                || failure.getNextException() instanceof javax.net.ssl.SSLException;
        return tls ? "no encryption" : "unreachable";
    }

    private static String reason(int code, MessagingException said) {
        var detail = DETAIL.matcher(String.valueOf(said.getMessage()));
        return detail.find() && detail.group(1) != null ? code + " " + detail.group(1) : Integer.toString(code);
    }

    /** @param marked whether the content may have left */
    Outcome outcome(boolean marked) {
        if (code >= FOR_GOOD && ofLetter) {
            return Outcome.refused(reason);
        }
        if (code >= NOT_NOW || !marked) {
            return Outcome.later(reason);
        }
        return Outcome.uncertain(reason);
    }
}
