/** What every request passes, whatever answers it: its address, its language, its headers, its error page. */
package org.etalon.platform.web;
