/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.List;

/** The occasions of one feature; it provides them as a bean, so that all letters can be previewed. */
public interface Occasions {
    List<? extends Occasion> list();
}
