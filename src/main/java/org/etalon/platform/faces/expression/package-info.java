/** What expressions on pages can name: texts, records' components, and what their tags call by a name. */
package org.etalon.platform.faces.expression;
