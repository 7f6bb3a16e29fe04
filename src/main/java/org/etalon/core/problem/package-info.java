/** How a refusal is told: a value with a code and a place until a use case throws it. */
package org.etalon.core.problem;
