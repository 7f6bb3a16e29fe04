/** What the operator sets: read once at the start, and refused there in one sentence where it can't be right. */
package org.etalon.platform.setting;
