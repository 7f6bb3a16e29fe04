/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.util.UUID;
import java.util.function.LongPredicate;

/** What a candidate wants to answer. @param started whether this started from a version */
public record ReplyWish(UUID inquiry, String words, LongPredicate started) {}
