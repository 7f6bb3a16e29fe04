/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A juror who reads a dossier on appeal. @param due the last day for it, where one was set @param done whether they have handed in */
public record Rereader(UUID juror, UUID person, Optional<LocalDate> due, boolean done) {}
