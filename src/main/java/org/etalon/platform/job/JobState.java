/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

/** How far a job is. */
public enum JobState {
    /** A node will take it. */
    QUEUED("queued"),
    /** A node is at it. */
    RUNNING("running"),
    /** Its file is there. */
    DONE("done"),
    /** It can't be done. */
    FAILED("failed"),
    /** Whoever ordered it has thought better of it. */
    CANCELLED("cancelled"),
    /** Its file was there, and is gone. */
    EXPIRED("expired");

    private final String key;

    JobState(String key) {
        this.key = key;
    }

    /** The name in interfaces. */
    public String key() {
        return key;
    }

    public boolean isOpen() {
        return switch (this) {
            case QUEUED, RUNNING -> true;
            case DONE, FAILED, CANCELLED, EXPIRED -> false;
        };
    }
}
