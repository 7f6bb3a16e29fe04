/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import java.util.List;
import org.etalon.assessment.form.FormSection;

/** A section with what is said at its questions. */
public record ReadSection(FormSection form, List<ReadQuestion> questions) {}
