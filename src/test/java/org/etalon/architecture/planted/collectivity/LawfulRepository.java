/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.collectivity;

import jakarta.persistence.EntityManager;

/** Keeps to the rules. */
class LawfulRepository {
    EntityManager entities;
    Body body;
}
