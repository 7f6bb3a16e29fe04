/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the clock that all use cases ask, in UTC. */
@ApplicationScoped
public class ClockProducer {
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return new Ticking();
    }

    /** A clock that can be proxied; the JDK's own are final. */
    static class Ticking extends Clock {
        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public java.time.Instant instant() {
            java.time.Instant told = Backdating.told();
            return told == null ? Clock.systemUTC().instant() : told;
        }
    }
}
