/** What an inspection can find. */
package org.etalon.platform.inspect.finding;
