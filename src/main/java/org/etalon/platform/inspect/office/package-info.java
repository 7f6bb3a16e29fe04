/** Files of office suites: containers that are unpacked to nowhere, within bounds, and whose every part is looked at. */
package org.etalon.platform.inspect.office;
