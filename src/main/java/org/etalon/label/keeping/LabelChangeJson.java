/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import java.util.List;
import org.etalon.label.LabelRow;

/** A label with its record, for organisers. */
public record LabelChangeJson(
        String id,
        String code,
        String name,
        String collectivity,
        Integer level,
        String state,
        String reason,
        String endsOn,
        long version,
        List<ChangeJson> changes) {
    /** One change. @param at ISO 8601 in UTC @param by the person's id */
    public record ChangeJson(String at, String by, String field, String before, String after, String reason) {}

    static LabelChangeJson of(ReadLabel.Recorded recorded) {
        LabelRow label = recorded.label();
        return new LabelChangeJson(
                label.id().toString(),
                label.code(),
                label.name(),
                label.collectivity(),
                label.level(),
                label.state().key(),
                label.stateReason(),
                label.endsOn() == null ? null : label.endsOn().toString(),
                label.version(),
                recorded.changes().stream()
                        .map(each -> new ChangeJson(
                                each.at().toString(),
                                each.person().toString(),
                                each.field(),
                                each.before(),
                                each.after(),
                                each.reason()))
                        .toList());
    }
}
