/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.page.LabelLine;
import org.etalon.platform.proof.DidDocument;
import org.etalon.platform.proof.ProofForm;
import org.etalon.platform.proof.Signer;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.signing.SigningKey;
import org.etalon.platform.signing.VerifyingKey;
import org.etalon.platform.text.JsonTree;

/** A credential as an instance issues it, with the files that a mirror of that instance has. */
final class Issued {
    static final BaseAddress BASE = BaseAddress.of("https://label.example.org");
    static final Instant PUBLISHED = Instant.parse("2026-10-08T10:00:00Z");
    static final String DIGEST = "5ac2e2c0d7b1c1f0a6b8e0d3f4a5968778695a4b3c2d1e0f00112233445566ff";
    static final int PLACE = 77_777;

    private final SigningKey key;

    Issued(SigningKey key) {
        this.key = key;
    }

    /** One of several, always the same. */
    static SigningKey key(int which) {
        byte[] der = HexFormat.of().parseHex("302e020100300506032b657004220420" + "%064x".formatted(which));
        String inner = Base64.getEncoder().encodeToString(der);
        String kind = "PRIVATE KEY-----\n";
        return SigningKey.read("-----BEGIN " + kind + inner + "\n-----END " + kind)
                .orElseThrow();
    }

    /** A commune's, from 8 October 2026 until 31 December 2029. */
    static LabelCredential credential() {
        var label = new LabelRow(
                new LabelRow.Named(new UUID(7, 7), "7K4M-XQ2D-9FTB", "tnl", "2026"),
                new LabelRow.Holder("38317", "Pontcharra", "commune", "38", "84", 7_300, "town"),
                new LabelRow.Award(3, "", List.of("open-data"), new UUID(8, 8), 6_412),
                new LabelRow.Term(LocalDate.of(2026, 10, 8), PUBLISHED, LocalDate.of(2029, 12, 31)),
                LabelState.VALID,
                "",
                new LabelRow.Origin(false, "", PUBLISHED, 1));
        var line = new LabelLine(
                label.code(),
                "Pontcharra",
                "/collectivities/38317",
                "commune",
                "Is\u00e8re (38)",
                3,
                5,
                "Niveau 3",
                "2026",
                "Territoire Num\u00e9rique Libre 2026",
                "/labels/tnl/2026",
                "64,12 %",
                "donn\u00e9es ouvertes",
                "",
                false,
                "");
        var badge = new Badge(label, line, "213803174", Optional.empty(), "", BASE);
        var credential = new Credential(new UUID(9, 9), PLACE, Optional.of(DIGEST), PUBLISHED.minusSeconds(3_600));
        return new LabelCredential(
                label,
                credential,
                new LabelCredential.Who("did:web:label.example.org", "L\u2019\u00c9talon"),
                badge,
                BASE);
    }

    String sign(LabelCredential credential, ProofForm form) {
        return Signer.of(key, BASE).sign(credential.document(), form, credential.created());
    }

    Map<?, ?> tree(LabelCredential credential) {
        return (Map<?, ?>) JsonTree.read(sign(credential, ProofForm.EMBEDDED));
    }

    /** What a mirror has. @param revoked places, as {@code suspended} @param keys that the issuer's document tells */
    Map<String, Object> mirror(BitSet revoked, BitSet suspended, VerifyingKey... keys) {
        var signer = Signer.of(key, BASE);
        Map<String, Object> mirror = new TreeMap<>();
        mirror.put(signer.issuer().did(), JsonTree.read(DidDocument.of(signer.issuer(), List.of(keys))));
        for (StatusPurpose purpose : StatusPurpose.values()) {
            var list = new StatusList(purpose, purpose == StatusPurpose.REVOCATION ? revoked : suspended, PUBLISHED);
            String signed = signer.sign(list.document(signer.issuer().did(), BASE), ProofForm.EMBEDDED, PUBLISHED);
            mirror.put(BASE.link(purpose.path()), JsonTree.read(signed));
        }
        return mirror;
    }
}
