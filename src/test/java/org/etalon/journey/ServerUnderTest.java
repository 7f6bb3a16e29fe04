/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.jboss.arquillian.test.spi.LifecycleMethodExecutor.NO_OP;

import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server under test, started by Arquillian before a process's first journey and stopped as the process ends. Where several processes
 * run the tests, each is handed one class after the other, and Arquillian's own extension would take each for a suite with a server.
 */
public class ServerUnderTest implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static TestRunnerAdaptor arquillian;

    private static synchronized TestRunnerAdaptor arquillian() throws Exception {
        if (arquillian == null) {
            TestRunnerAdaptor suite = TestRunnerAdaptorBuilder.build();
            suite.beforeSuite();
            arquillian = suite;
        }
        return arquillian;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        arquillian().beforeClass(context.getRequiredTestClass(), NO_OP);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        arquillian().afterClass(context.getRequiredTestClass(), NO_OP);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        arquillian().before(context.getRequiredTestInstance(), context.getRequiredTestMethod(), NO_OP);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        arquillian().after(context.getRequiredTestInstance(), context.getRequiredTestMethod(), NO_OP);
    }
}
