/** Appeals for programs. */
package org.etalon.jury.appeal.rest;
