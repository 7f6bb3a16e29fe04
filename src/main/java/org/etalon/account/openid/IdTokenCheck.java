/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.DefaultJOSEProcessor;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whether an ID token is the provider's, for us, of now and for this very sign-in (OpenID Connect Core 1.0, section 3.1.3.7). */
final class IdTokenCheck {
    private static final Duration SKEW = Duration.ofMinutes(2);
    private static final Duration OLDEST = Duration.ofMinutes(15);
    private static final int LONGEST_SUBJECT = 255;

    private IdTokenCheck() {}

    /**
     * @param nonce that was sent along
     * @return its claims
     * @throws ProviderException saying what is wrong
     */
    static Map<String, Object> checked(String token, Discovery.Described from, String nonce, Instant now) {
        Map<String, Object> claims = signed(token, from);
        Provider provider = from.provider();
        refuseUnless(provider.issuer().toString().equals(claims.get("iss")), "another issuer");
        refuseUnless(audience(claims.get("aud")).contains(provider.clientId()), "meant for another client");
        refuseUnless(
                claims.get("azp") == null || provider.clientId().equals(claims.get("azp")),
                "asked for by another client");
        refuseUnless(nonce.equals(claims.get("nonce")), "of another sign-in");
        refuseUnless(
                claims.get("sub") instanceof String subject
                        && !subject.isBlank()
                        && subject.length() <= LONGEST_SUBJECT,
                "without a subject");
        checkTime(claims, now);
        return claims;
    }

    private static Map<String, Object> signed(String token, Discovery.Described from) {
        try {
            var processor = new DefaultJOSEProcessor<SecurityContext>();
            processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, from.keys()));
            Map<String, Object> claims =
                    processor.process(JWSObject.parse(token), null).toJSONObject();
            refuseUnless(claims != null, "without claims");
            return claims;
        } catch (RemoteKeySourceException e) {
            throw new ProviderException(ProviderTrouble.AWAY, "the provider's keys can't be had");
        } catch (KeySourceException e) {
            throw new ProviderException(ProviderTrouble.MISSET, "the provider's keys can't be read");
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new ProviderException(ProviderTrouble.UNTRUSTED, "the ID token's signature: " + e.getMessage());
        }
    }

    private static void checkTime(Map<String, Object> claims, Instant now) {
        refuseUnless(claims.get("exp") instanceof Number && claims.get("iat") instanceof Number, "without times");
        Instant issued = Instant.ofEpochSecond(((Number) claims.get("iat")).longValue());
        Instant expires = Instant.ofEpochSecond(((Number) claims.get("exp")).longValue());
        boolean ofNow = !issued.isAfter(now.plus(SKEW))
                && issued.isAfter(now.minus(OLDEST))
                && expires.isAfter(now.minus(SKEW));
        if (!ofNow) {
            throw new ProviderException(
                    ProviderTrouble.CLOCK,
                    "it is " + now + " here; the ID token was issued at " + issued + " until " + expires);
        }
    }

    private static Collection<?> audience(Object said) {
        return said instanceof Collection<?> all ? all : List.of(said == null ? "" : said);
    }

    private static void refuseUnless(boolean right, String detail) {
        if (!right) {
            throw new ProviderException(ProviderTrouble.UNTRUSTED, "the ID token is " + detail);
        }
    }
}
