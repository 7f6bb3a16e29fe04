/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.time.LocalDate;

/** Days on which a juror reads nothing. @param last in it, not before {@code first} */
public record Absence(LocalDate first, LocalDate last) {}
