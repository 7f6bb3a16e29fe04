/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import java.util.List;
import org.etalon.assessment.form.FormSection;

/** A section with what stands at its questions. */
public record FilledSection(FormSection form, List<FilledQuestion> questions) {}
