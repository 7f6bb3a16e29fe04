/** The room for programs. */
package org.etalon.jury.sitting.rest;
