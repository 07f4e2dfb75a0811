//! Questions that may take their time, each asked on a thread of its own and waited for no longer than makes sense.
//!
//! A thread that hangs in a call is not waited for when the program ends, and not joined by a second one.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::Builder;
use std::time::Duration;
use tokio::sync::oneshot;

/// Asks one kind of question.
#[derive(Clone, Debug)]
pub(super) struct Aside {
    name: &'static str,
    limit: Duration,
    busy: Arc<AtomicBool>,
}

impl Aside {
    pub(super) fn new(name: &'static str, limit: Duration) -> Self {
        Self { name, limit, busy: Arc::default() }
    }

    /// The answer; `None` if it does not come in time, or an earlier one is still waited for. What came too late is
    /// given to `late`.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce() -> T + Send + 'static,
        late: impl FnOnce(T) + Send + 'static,
    ) -> Option<T> {
        if self.busy.swap(true, Ordering::AcqRel) {
            log::debug!("`{}` still waits for an earlier answer", self.name);
            return None;
        }
        let (answer, answered) = oneshot::channel();
        let busy = Busy(self.busy.clone());
        let asking = Builder::new().name(self.name.to_owned()).spawn(move || {
            let found = question();
            drop(busy);
            if let Err(found) = answer.send(found) {
                late(found);
            }
        });
        if let Err(error) = asking {
            log::warn!("`{}` cannot be asked: {error}", self.name);
            return None;
        }
        let answer = tokio::time::timeout(self.limit, answered).await;
        answer.ok().and_then(Result::ok)
    }
}

/// Whoever asks is busy until this is dropped, in whatever way the question ends.
struct Busy(Arc<AtomicBool>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[tokio::test]
    async fn whoever_hangs_holds_up_nobody_and_is_not_asked_twice() {
        let aside = Aside::new("test", Duration::from_millis(50));
        let (go_on, gone_on) = mpsc::channel::<()>();
        let (too_late, late) = mpsc::channel();
        let hanging = aside.ask(
            move || {
                let _ = gone_on.recv();
                1
            },
            move |answer| too_late.send(answer).unwrap(),
        );
        assert_eq!(hanging.await, None);
        assert_eq!(aside.ask(|| 2, drop).await, None);
        drop(go_on);
        assert_eq!(late.recv(), Ok(1));
        assert_eq!(aside.ask(|| 3, drop).await, Some(3));
    }
}
