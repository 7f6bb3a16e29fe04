/** The answers from which a published score was made, so that anyone can make it again. */
package org.etalon.label.answers;
