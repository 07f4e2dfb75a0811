"""A month of use in half an hour: a thousand breaks of the built program in a private session, with faults among them.

The boot clock cannot be hurried without a hook in the program, so breaks follow each other by intervals of a second,
and the wall clock, which libfaketime gives the program, is put on by so much at each break that thirty days go by.
Thirty days on all three clocks are lived after that by the program's own loop with a desktop that shows nothing: the
unit test `days_of_use_leave_nothing_behind`, alone in its process."""
import json
import os
import pathlib
import signal
import subprocess
import time

import cost
import ours
from session import Server, Session, await_

DAYS = 30
FAKETIME = next(map(str, pathlib.Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), "libfaketime is not installed")
MONTH = "resident::month::days_of_use_leave_nothing_behind"
# A break that does not come or end within this is a failure.
LIMIT = 40
# How many breaks lie between two of a kind, when there are a thousand; by the end of the warm-up each has come once.
FAULTS = {"tray": 20, "notifications": 30, "jump": 50, "hang": 70, "bus": 90}
PREFERENCES = {
    "stretch": {"earliest": "1s", "latest": "1s", "length": "1s"}, "notice": {"pause_in_typing": "1s", "again": "3s"},
    "later": {"by": "1s", "limit": 9}, "quiet": {"camera": False},
}
# What each figure may grow by from the end of the warm-up on; without a bound it is only told.
BOUNDS = {
    "RSS, MiB": 2, "PSS, MiB": 2, "descriptors": 0, "threads": 0, "children": 0, "X windows": 0, "X connections": 0,
    "names on the bus": 0, "log, KiB": None, "journal, KiB": None, "files in its folders": 0,
}
# What each figure may come to at all.
CEILINGS = {"log, KiB": 5 * 1024, "children": 0}


class Soak:
    def __init__(self, folder, session, breaks):
        self.program, self.session, self.breaks = ours.Program(folder, session), session, breaks
        self.clock = session.root / "clock"
        self.offset = 0
        self.happened = dict.fromkeys(FAULTS, 0)
        self.program.preferences |= PREFERENCES

    def start(self):
        self.put_on(0)
        self.session.variables["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.session.root}/run/bus"
        usual = dict(self.session.variables)
        self.session.variables |= {
            "LD_PRELOAD": FAKETIME, "FAKETIME_TIMESTAMP_FILE": str(self.clock), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        self.process, _ = self.program.start()
        self.session.variables.clear()
        self.session.variables |= usual

    def run(self):
        """Each break in its way, and the faults when their time has come; the figures at the three moments."""
        self.start()
        found = {"before": self.figures()}
        warm = 100 if self.breaks >= 1000 else self.breaks // 3
        for number in range(1, self.breaks + 1):
            self.put_on(DAYS * 86400 / self.breaks)
            for fault, every in FAULTS.items():
                if number % (every * max(self.breaks, 300) // 1000) == 0:
                    self.happened[fault] += 1
                    getattr(self, fault)()
            self.one_break(number)
            if number == warm:
                found["warmed up"] = self.figures()
            if number % 20 == 0:
                print(f"{number} breaks, RSS {self.memory('VmRSS'):.2f} MiB", flush=True)
        found["at the end"] = self.figures()
        return found

    def one_break(self, number):
        way = WAYS[number % len(WAYS)]
        maps = self.session.maps.count()
        if way in ("asked", "home"):
            self.ask("do", {"stretch": {"card": None}})
        else:
            self.await_("a break", lambda: self.state() in ("offered", "resting"))
            if self.state() == "offered":
                getattr(self, way)()
                if way in ("skipped", "later"):
                    return
        self.await_("a window", lambda: self.session.maps.count() > maps or self.state() != "resting")
        if way == "killed":
            [os.kill(pid, signal.SIGKILL) for pid in cost.tree(self.process.pid)[1:]]
        elif way == "home":
            maps = self.session.maps.count()
            self.ask("do", {"home": {"page": None}})
            self.await_("the home window", lambda: self.session.maps.count() > maps)
            [os.kill(pid, signal.SIGTERM) for pid in cost.tree(self.process.pid)[1:]]
        elif way != "whole":
            self.ask("do", {"skip": {"reason": "not-now"}})
        self.await_("the end of a break", lambda: self.state() != "resting")

    def started(self):
        """By the button of the notification, and by the command where the server has just come or gone."""
        self.press("Start") or self.ask("do", {"stretch": {"card": None}})

    whole = killed = started

    def skipped(self):
        self.press("Skip") or self.ask("do", {"skip": {"reason": "not-now"}})

    def later(self):
        self.press("Later") or self.ask("do", {"later": {"by": None}})

    def press(self, label):
        def pressed():
            for notice in self.session.notifications.ask("shown"):
                keys = [action["key"] for action in notice["actions"] if action["label"] == label]
                if keys and self.session.notifications.ask("press", number=notice["id"], action=keys[0]):
                    return True
            return None
        before = self.state()
        return await_(pressed, 1, 0.02) and await_(lambda: self.state() != before, 1, 0.02)

    def tray(self):
        self.session.stop(self.session.tray.process)
        self.session.tray = Server(self.session, "tray.py")

    def notifications(self):
        self.session.stop(self.session.notifications.process)
        self.session.notifications = Server(self.session, "notifications.py", "body", "actions")

    def hang(self):
        """The notification server does not answer for three seconds: longer than a call waits for it."""
        pid = self.session.notifications.process.pid
        os.kill(pid, signal.SIGSTOP)
        time.sleep(3)
        os.kill(pid, signal.SIGCONT)

    def jump(self):
        """The wall clock goes back by six hours, or on again by as much."""
        self.put_on(-21600 if self.happened["jump"] % 2 else 21600)
        time.sleep(0.5)

    def bus(self):
        """The session bus ends, with the servers on it, and another one takes its place."""
        for process in (self.session.tray.process, self.session.notifications.process, self.session.buses["bus"]):
            self.session.stop(process)
        time.sleep(1)
        (self.session.root / "run/bus").unlink(missing_ok=True)
        self.session.start_bus("bus")
        self.session.notifications = Server(self.session, "notifications.py", "body", "actions")
        self.session.tray = Server(self.session, "tray.py")
        self.await_("the tray icon on the new bus", lambda: self.session.tray.ask("items"))

    def put_on(self, seconds):
        self.offset += seconds
        new = self.clock.with_suffix(".new")
        new.write_text(f"{self.offset:+.0f}\n")
        new.rename(self.clock)

    def figures(self):
        """Taken in a pause, when nothing is on the screen and the tray is there."""
        self.ask("do", {"pause": {"length": "resumed"}})
        self.await_("the pause", lambda: self.state() == "paused" and not cost.tree(self.process.pid)[1:])
        self.await_("the tray icon", lambda: self.session.tray.ask("items"))
        # Threads that have read a file for it end after ten seconds without work.
        time.sleep(12)
        own = [path for name in (".config", ".local") for path in (self.session.root / "home" / name).rglob("*")]
        size = lambda *names: sum(path.stat().st_size for path in own if path.name in names) / 1024
        names = self.session.tool(
            "gdbus", "call", "--session", "-d", "org.freedesktop.DBus", "-o", "/", "-m", "org.freedesktop.DBus.ListNames")
        found = {
            "RSS, MiB": self.memory("VmRSS"), "PSS, MiB": cost.memory(self.process.pid),
            "descriptors": cost.descriptors(self.process.pid), "threads": cost.threads(self.process.pid),
            "children": len(cost.tree(self.process.pid)) - 1,
            "X windows": self.session.tool("xwininfo", "-root", "-tree").count("0x"),
            "X connections": cost.descriptors(self.session.display.pid), "names on the bus": names.count(":"),
            "log, KiB": size("unhunch.log", "unhunch.log.1"), "journal, KiB": size("journal.jsonl"),
            "files in its folders": len(own)}
        self.ask("do", "resume")
        return found

    def memory(self, field):
        lines = cost.read(f"/proc/{self.process.pid}/status").splitlines()
        return int(next(line for line in lines if line.startswith(field)).split()[1]) / 1024

    def journal(self):
        text = cost.read(self.session.root / "home/.local/share/unhunch/journal.jsonl")
        return [json.loads(line) for line in text.splitlines()]

    def state(self):
        return self.ask("status", {"follow": False})["value"]["state"]

    def ask(self, verb, what):
        """Asked again for a while where nobody takes the call."""
        def answer():
            try:
                return self.program.ask({verb: what})
            except (OSError, ValueError, AttributeError):
                return None
        return self.await_(f"an answer to {what}", answer)

    def await_(self, what, condition):
        if not (found := await_(condition, LIMIT, 0.02)):
            log = cost.read(self.session.root / "home/.local/state/unhunch/unhunch.log")
            raise RuntimeError(f"{what} did not come within {LIMIT} s; the log ends with\n{log[-2000:]}")
        return found


WAYS = ("started", "asked", "skipped", "whole", "killed", "asked", "later", "started", "asked", "home")


def run(folder, quick):
    """Prints the tables; whether all stayed within its bounds."""
    folder = folder or ours.build()["one binary"]
    with Session() as session:
        began = time.monotonic()
        soak = Soak(folder, session, 100 if quick else 1000)
        kept = show(soak.run())
        tell(soak, time.monotonic() - began)
    return month() and kept


def month():
    """Lives thirty days in the loop alone, and prints what each left; whether that was within its bounds."""
    command = ["cargo", "test", "--locked", "--quiet", "--lib", "--", "--exact", "--nocapture", MONTH]
    done = subprocess.run(
        command, cwd=ours.ROOT, env={**os.environ, "UNHUNCH_DAYS": str(DAYS)}, stdout=subprocess.PIPE, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith(("day ", "grown "))]
    print("\n" + "\n".join(lines or [done.stdout]))
    return done.returncode == 0 and len(lines) == DAYS + 1


def show(found):
    print("\n| the resident |", " | ".join(found), "| grown since the warm-up | bound |")
    print("|---" * (len(found) + 3) + "|")
    over = []
    for name, bound in BOUNDS.items():
        values = [moment[name] for moment in found.values()]
        grown = values[-1] - values[-2]
        too_much = bound is not None and grown > bound or values[-1] > CEILINGS.get(name, values[-1])
        over += [name] if too_much else []
        limit = f"≤ {CEILINGS[name]} in all" if bound is None and name in CEILINGS else "–" if bound is None else f"≤ {bound}"
        cells = " | ".join(number(value) for value in values)
        print(f"| {name} | {cells} | {'**' if too_much else ''}{number(grown)}{'**' if too_much else ''} | {limit} |")
    print(f"\ngrew too much: {', '.join(over)}" if over else "\nnothing grew beyond its bound")
    return not over


def tell(soak, seconds):
    lines = soak.journal()
    words = [line["what"] for line in lines]
    counted = ", ".join(f"{words.count(word)} {word}" for word in sorted(set(words)))
    days = len({line["at"][:10] for line in lines})
    faults = ", ".join(f"{count} × {fault}" for fault, count in soak.happened.items())
    print(f"{soak.breaks} breaks on {days} days of the wall clock in {seconds / 60:.0f} minutes\njournal: {counted}\nfaults: {faults}")


def number(value):
    return str(value) if isinstance(value, int) else f"{value:.2f}"
