/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

/** One line of days in a form, as written. */
public class AbsenceLine {
    private String first = "";
    private String last = "";

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
