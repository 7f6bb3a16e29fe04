/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import org.etalon.jury.Juror;

/** A juror for the eye. @param employer what the body is called; empty where none is known */
public record PanelRow(Juror juror, String name, String employer) {}
