/** The grid for programs. */
package org.etalon.jury.ranking.rest;
