/** The edge of REST: the application, and how a refusal becomes an answer. */
package org.etalon.platform.rest;
