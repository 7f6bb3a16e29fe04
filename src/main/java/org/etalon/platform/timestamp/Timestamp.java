/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.timestamp;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an authority stated of a content, with its signature checked by the certificate that it sent along. Whether that authority is to
 * be believed, others decide.
 *
 * @param at when the content existed, by the authority's clock
 * @param authority the name in its certificate
 * @param nonce the number that was asked with, as it is encoded; empty where there was none
 */
public record Timestamp(Instant at, String authority, byte[] nonce) {
    private static final byte[] SIGNED_DATA = oid("06092a864886f70d010702");
    private static final byte[] TST_INFO = oid("060b2a864886f70d0109100104");
    private static final byte[] CONTENT_TYPE = oid("06092a864886f70d010903");
    private static final byte[] MESSAGE_DIGEST = oid("06092a864886f70d010904");
    private static final String FOR_TIMESTAMPS = "1.3.6.1.5.5.7.3.8";
    private static final int GRANTED_WITH_CHANGES = 1;

    private static final Map<String, String> DIGESTS = Map.of(
            "0609608648016503040201", "SHA256",
            "0609608648016503040202", "SHA384",
            "0609608648016503040203", "SHA512");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuuMMddHHmmss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("X")
            .toFormatter(Locale.ROOT);

    private static byte[] oid(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /**
     * Reads an authority's reply.
     *
     * @return empty where it was refused, is of another content, can't be read, or isn't signed by the certificate in it
     */
    public static Optional<Timestamp> read(byte[] reply, byte[] content) {
        try {
            Der response = Der.read(reply);
            byte[] status = response.part(0).part(0).content();
            if (status.length != 1 || status[0] < 0 || status[0] > GRANTED_WITH_CHANGES) {
                return Optional.empty();
            }
            return token(response.part(1), content);
        } catch (IllegalArgumentException | GeneralSecurityException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Timestamp> token(Der token, byte[] content) throws GeneralSecurityException {
        Der signed = token.part(1).part(0);
        Der info = signed.part(2).part(1).part(0);
        Der stated = Der.read(info.content());
        boolean right = token.part(0).is(SIGNED_DATA)
                && signed.part(2).part(0).is(TST_INFO)
                && Imprint.isOf(stated.part(2), content);
        Der signer = last(signed).part(0);
        Optional<X509Certificate> certificate = certificate(signed.tagged(Der.FIRST), signer.part(1));
        if (!right || certificate.isEmpty() || !isSigned(signer, info.content(), certificate.get())) {
            return Optional.empty();
        }
        Instant at = TIME.parse(stated.tagged(Der.TIME).text(), Instant::from);
        byte[] nonce = stated.parts().stream()
                .skip(4)
                .filter(part -> part.tag() == Der.INTEGER)
                .map(Der::whole)
                .findFirst()
                .orElse(new byte[0]);
        return Optional.of(
                new Timestamp(at, certificate.get().getSubjectX500Principal().getName(), nonce));
    }

    private static Der last(Der value) {
        return value.part(value.parts().size() - 1);
    }

    /** The one that the signer names by its issuer and number, made for timestamps. */
    private static Optional<X509Certificate> certificate(Der all, Der named) throws GeneralSecurityException {
        var factory = CertificateFactory.getInstance("X.509");
        for (Der each : all.parts()) {
            var certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(each.whole()));
            List<String> uses = certificate.getExtendedKeyUsage();
            byte[] number = certificate.getSerialNumber().toByteArray();
            if (Arrays.equals(
                            certificate.getIssuerX500Principal().getEncoded(),
                            named.part(0).whole())
                    && Arrays.equals(number, named.part(1).content())
                    && uses != null
                    && uses.contains(FOR_TIMESTAMPS)) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    private static boolean isSigned(Der signer, byte[] info, X509Certificate certificate)
            throws GeneralSecurityException {
        String digest = digest(signer.part(2));
        Der attributes = signer.part(3);
        byte[] expected =
                MessageDigest.getInstance(digest.replace("SHA", "SHA-")).digest(info);
        boolean stated = attributes.tag() == Der.FIRST
                && attribute(attributes, CONTENT_TYPE).is(TST_INFO)
                && Arrays.equals(attribute(attributes, MESSAGE_DIGEST).content(), expected);
        String kind = certificate.getPublicKey().getAlgorithm();
        var signature = Signature.getInstance(digest + "with" + (kind.equals("EC") ? "ECDSA" : kind));
        signature.initVerify(certificate.getPublicKey());
        signature.update(Der.of(Der.SET, attributes.content()));
        return stated && signature.verify(signer.part(5).content());
    }

    private static String digest(Der algorithm) {
        return Optional.ofNullable(
                        DIGESTS.get(HexFormat.of().formatHex(algorithm.part(0).whole())))
                .orElseThrow(() -> new IllegalArgumentException("a digest that is not read"));
    }

    private static Der attribute(Der attributes, byte[] wanted) {
        return attributes.parts().stream()
                .filter(each -> each.part(0).is(wanted))
                .findFirst()
                .map(each -> each.part(1).part(0))
                .orElseThrow(() -> new IllegalArgumentException("an attribute is missing"));
    }
}
