/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sql.DataSource;

/** Connections that are lent and come back when closed, as the server's pool does. */
final class Pool {
    private final BlockingQueue<Connection> free;

    private Pool(int size) {
        free = new ArrayBlockingQueue<>(size);
    }

    static DataSource of(DataSource source, int size) throws SQLException {
        var pool = new Pool(size);
        for (int i = 0; i < size; i++) {
            pool.free.add(source.getConnection());
        }
        return (DataSource) Proxy.newProxyInstance(
                Pool.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> method.getName().equals("getConnection") ? pool.lend() : null);
    }

    private Connection lend() throws InterruptedException {
        Connection lent = free.take();
        return (Connection) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        free.add(lent);
                        return null;
                    }
                    try {
                        return method.invoke(lent, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
