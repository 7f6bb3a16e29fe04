/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.collectivity;

import jakarta.persistence.Entity;

/** An entity. */
@Entity
public class Body {}
