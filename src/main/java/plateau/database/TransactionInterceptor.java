package plateau.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.transaction.Transactional;

/**
 * Runs an act as one transaction of the request's entity manager; an act called within another joins it. Where the joined
 * one fails, nothing of either is stored, even if the failure is caught in between.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionInterceptor {

    @Inject
    EntityManager entityManager;
    @Inject
    AfterCommit afterCommit;

    @AroundInvoke
    Object inTransaction(InvocationContext act) throws Exception {
        EntityTransaction transaction = entityManager.getTransaction();
        if (transaction.isActive()) {
            return joined(act, transaction);
        }
        Object result = begun(act, transaction);
        afterCommit.committed();
        return result;
    }

    private Object begun(InvocationContext act, EntityTransaction transaction) throws Exception {
        transaction.begin();
        try {
            Object result = act.proceed();
            if (transaction.getRollbackOnly()) {
                throw new IllegalStateException("An act within this one failed, and the failure was caught. Nothing of both is stored.");
            }
            transaction.commit();
            return result;
        } catch (Throwable failed) {
            undo(transaction);
            throw failed;
        }
    }

    private static Object joined(InvocationContext act, EntityTransaction transaction) throws Exception {
        try {
            return act.proceed();
        } catch (Throwable failed) {
            if (!(failed instanceof NothingWritten)) {
                transaction.setRollbackOnly();
            }
            throw failed;
        }
    }

    private void undo(EntityTransaction transaction) {
        afterCommit.undone();
        if (transaction.isActive()) {
            transaction.rollback();
        }
        // what a failed commit left in memory must not be read as if it were stored
        entityManager.clear();
    }
}
