//! The thread that writes what the loop must not wait for: a disk may take half a minute, and a break must not.
//!
//! Where the disk is well nothing is seen of it: who gives it a job waits until that is done. A disk that is slow is
//! waited for once, for a moment; until it has caught up all jobs are left to the thread, which does them in their order.

use crate::failpoint::failpoint;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::Builder;
use std::time::Duration;

/// A disk that takes longer is slow.
const PATIENCE: Duration = Duration::from_secs(1);
/// Whoever ends the program waits for it no longer.
const LAST_PATIENCE: Duration = Duration::from_millis(700);
/// More jobs do not wait for a slow disk; whoever gives one hears that nothing came of it.
const MOST: usize = 1000;

const THREAD: &str = "disk";

type Job = Box<dyn FnOnce() + Send>;

/// The one of this process.
static WRITER: Writer = Writer::new();

/// What came of the job; `None` where the disk is too slow to know.
pub(super) fn write<T: Send + 'static>(job: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    WRITER.write(job)
}

/// Waits for what is still to be written, though not for long.
pub(crate) fn finish() {
    let _ = WRITER.wait(|| (), LAST_PATIENCE);
}

/// Whether this is the thread that writes.
pub(super) fn is_here() -> bool {
    std::thread::current().name() == Some(THREAD)
}

struct Writer {
    /// Started with the first job. Where the system gives no thread, everybody does their own jobs.
    thread: OnceLock<Option<SyncSender<Job>>>,
    /// The disk is slow, and has not caught up.
    is_behind: AtomicBool,
}

impl Writer {
    const fn new() -> Self {
        Self { thread: OnceLock::new(), is_behind: AtomicBool::new(false) }
    }

    fn write<T: Send + 'static>(&'static self, job: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        if self.is_behind.load(Ordering::Acquire) { self.give(job)?.try_recv().ok() } else { self.wait(job, PATIENCE) }
    }

    fn wait<T: Send + 'static>(&'static self, job: impl FnOnce() -> T + Send + 'static, time: Duration) -> Option<T> {
        let outcome = self.give(job)?.recv_timeout(time).ok();
        if outcome.is_none() {
            self.is_behind.store(true, Ordering::Release);
        }
        outcome
    }

    fn give<T: Send + 'static>(&'static self, job: impl FnOnce() -> T + Send + 'static) -> Option<Receiver<T>> {
        let (done, outcome) = sync_channel(1);
        // Nobody may be left to hear of it.
        let job = move || drop(done.send(job()));
        match self.thread.get_or_init(|| self.start()) {
            Some(jobs) => jobs.try_send(Box::new(job)).ok()?,
            None => job(),
        }
        Some(outcome)
    }

    fn start(&'static self) -> Option<SyncSender<Job>> {
        let (jobs, queue) = sync_channel(MOST);
        Builder::new().name(THREAD.into()).spawn(move || self.work(&queue)).ok().map(|_thread| jobs)
    }

    fn work(&self, queue: &Receiver<Job>) {
        while let Ok(job) = queue.recv() {
            failpoint("disk");
            job();
            while let Ok(job) = queue.try_recv() {
                job();
            }
            self.is_behind.store(false, Ordering::Release);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn a_slow_disk_is_waited_for_once_and_everything_is_done_in_order() {
        let writer: &'static Writer = Box::leak(Box::new(Writer::new()));
        let (told, heard) = channel();
        assert_eq!(writer.write(|| 1), Some(1));
        let (go, gate) = channel::<()>();
        assert_eq!(writer.write(move || gate.recv().is_ok()), None);
        for number in 0..3 {
            let told = told.clone();
            assert_eq!(writer.write(move || told.send(number).unwrap()), None, "nobody waits for what is behind");
        }
        assert!(heard.try_recv().is_err());
        go.send(()).unwrap();
        assert_eq!(heard.iter().take(3).collect::<Vec<i32>>(), [0, 1, 2]);
        while writer.is_behind.load(Ordering::Acquire) {
            std::thread::yield_now();
        }
        assert_eq!(writer.write(|| 4), Some(4));
    }
}
