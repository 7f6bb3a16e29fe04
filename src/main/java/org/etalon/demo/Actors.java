/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.etalon.demo.room.Acting;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;
import org.etalon.platform.time.Backdating;

/** Has things done in somebody's name, some days ago. */
@RequestScoped
public class Actors implements Acting {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public void did(Identity person, double days, Runnable work) {
        did(person, ago(days), () -> {
            work.run();
            return null;
        });
    }

    /** What the work gives, as if this person had done it then. */
    <T> T did(Identity person, Instant then, Supplier<T> work) {
        caller.actAs(person);
        return Backdating.at(then, work);
    }

    /** @param days before now, with a fraction */
    Instant ago(double days) {
        return clock.instant().minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
    }
}
