/** Minutes for programs. */
package org.etalon.jury.minutes.rest;
