"""The programs that a user would pick instead, from Debian, in the same session and by the same measure."""
import shutil
import time

import cost
from session import Session, await_, end

PEERS = {"Workrave": ["workrave"], "Safe Eyes": ["safeeyes"], "RSIBreak": ["rsibreak"], "xwrits": ["xwrits"]}
SETTLE = 20


def measure(words, seconds):
    """One program alone in a new session."""
    with Session() as session:
        began = time.monotonic()
        program = session.start(*words)
        times = await_(lambda: session.tray.ask("times"), 10)
        time.sleep(SETTLE)
        found = {"start": (times[0] - began) * 1000 if times else None}
        found["idle"] = cost.over(program.pid, seconds)
        for name, begin in (("mouse", session.move_mouse), ("typing", session.type_letters)):
            hands = begin()
            time.sleep(2)
            found[name] = cost.over(program.pid, seconds)
            end(hands)
        return found


def measure_all(seconds):
    return {name: measure(words, seconds) for name, words in PEERS.items() if shutil.which(words[0], path="/usr/bin:/usr/games")}


def show(found, ours=None):
    """A table; with our own figures, each cell also says how many times as much it is."""
    columns = {
        "PSS, MiB": lambda of: of["idle"]["pss"],
        "wake-ups a minute: idle": lambda of: of["idle"]["wakeups"],
        "mouse": lambda of: of["mouse"]["wakeups"],
        "typing": lambda of: of["typing"]["wakeups"],
        "CPU a minute, ms": lambda of: of["idle"]["cpu"],
        "start → tray, ms": lambda of: of["start"],
    }
    print("| program |", " | ".join(columns), "|")
    print("|---" * (len(columns) + 1) + "|")
    rows = ({"Unhunch": ours} if ours else {}) | found
    for name, of in rows.items():
        print(f"| {name} |", " | ".join(cell(get(of), ours and of is not ours and get(ours)) for get in columns.values()), "|")


def cell(value, base):
    if value is None:
        return "–"
    text = f"{value:.1f}" if value < 10 else f"{value:.0f}"
    return f"{text} (×{value / base:.0f})" if base and value / base >= 1.5 else text
