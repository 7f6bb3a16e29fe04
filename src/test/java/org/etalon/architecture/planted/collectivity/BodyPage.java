/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.collectivity;

/** Shows an entity instead of what was read of it. */
class BodyPage {
    Body body;
}
