/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

/** Knows how jobs of one kind are done: a bean. */
public interface JobWork {
    String kind();

    /**
     * Looks once more whether whoever ordered it may have it, and gives what is to be written. May be asked again after a crash.
     *
     * @throws org.etalon.core.problem.RefusedException where they may not, or where what it takes is away
     */
    JobFile prepare(Job.Order order);
}
