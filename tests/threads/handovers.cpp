// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer what it cannot see, since Qt's library is built without it: what is handed to another thread,
// by a pool or by the queue of events, was finished before it is taken there. Stands in the way of Qt's functions that do so.

#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

int endOfJobs; // by its address

class HandedJob : public QRunnable
{
public:
    explicit HandedJob(std::function<void()> work) : m_work(std::move(work)) { __tsan_release(this); }

    void run() override
    {
        __tsan_acquire(this);
        m_work();
        m_work = {};
        __tsan_release(&endOfJobs);
    }

private:
    std::function<void()> m_work;
};

class HandedCall : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedCall(QSlotObjectBase *slot) : QSlotObjectBase(&HandedCall::take), m_slot(slot) { __tsan_release(this); }

private:
    static void take(int what, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *call = static_cast<HandedCall *>(self);
        __tsan_acquire(call);
        if (what == Call) {
            call->m_slot->call(receiver, arguments);
            __tsan_release(call); // whichever thread lets go of it last destroys it
        } else if (what == Destroy) {
            call->m_slot->destroyIfLastRef();
            delete call;
        }
    }

    QSlotObjectBase *m_slot;
};

template<typename Function>
Function ofQt(const char *symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

void QThreadPool::start(std::function<void()> work, int priority)
{
    start(new HandedJob(std::move(work)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto wait = ofQt<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = wait(this, milliseconds);
    __tsan_acquire(&endOfJobs);
    return isDone;
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *answer)
{
    static const auto invoke = ofQt<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return invoke(object, new HandedCall(slot), type, answer);
}
