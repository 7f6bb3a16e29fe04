/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The least that a save could be: one row with a version. */
@Entity
@Table(name = "bare_row")
public class BareRow {
    @Id
    private UUID id;

    private String text;

    @Version
    private long version;

    protected BareRow() {}

    BareRow(UUID id) {
        this.id = id;
        text = "";
    }

    void say(String said) {
        text = said;
    }
}
