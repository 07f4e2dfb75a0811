"""Unhunch against its budgets. Each row is a function of a `Program` in a session of its own."""
import json
import pathlib
import shutil
import socket
import statistics
import subprocess
import time

import cost
from session import Session, await_, end

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
RUNS = 10
SETTLE = 5
BREAKS = 1000


class Program:
    """The folder of a build, and the session in which it is measured."""

    def __init__(self, folder, session):
        self.path = session.root / "bin" / "unhunch"
        self.path.parent.mkdir(exist_ok=True)
        # A window binary in the folder is taken along; without one the program is its own window.
        for name in ("unhunch", "unhunch-window"):
            if (folder / name).exists():
                shutil.copy(folder / name, self.path.parent)
        window = self.path.parent / "unhunch-window"
        self.window = [window] if window.exists() else [self.path, "window"]
        self.session = session
        self.preferences = {"version": 1, "away": {"after": "5h", "enough": "5h"}, "sound": {"on": False}}

    def call(self, *words):
        return self.session.tool(self.path, *words)

    def start(self):
        """Starts the resident; the process, and the milliseconds until its tray and its socket were there."""
        file = self.session.root / "home/.config/unhunch/preferences.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(self.preferences))
        before, began = len(self.session.tray.ask("times")), time.monotonic()
        process = self.session.start(self.path)
        await_(self.connect, 10, 0.0005)
        answered = time.monotonic()
        times = await_(lambda: self.session.tray.ask("times")[before:], 10)
        return process, (max(answered, *times) - began) * 1000

    def connect(self):
        stream = socket.socket(socket.AF_UNIX)
        try:
            stream.connect(str(self.session.root / "run/unhunch/socket"))
        except OSError:
            return None
        return stream

    def ask(self, request):
        stream = self.connect()
        stream.sendall((json.dumps(request) + "\n").encode())
        return json.loads(stream.makefile().readline())

    def open(self, kind, line, **variables):
        """Opens a window as the resident does; the process and the milliseconds until its first frame."""
        words = [str(word) for word in (*self.window, kind)]
        began = time.monotonic()
        process = subprocess.Popen(
            words, env=self.session.variables | variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, start_new_session=True)
        self.session.processes.append(process)
        process.stdin.write((json.dumps(line) + "\n").encode())
        process.stdin.flush()
        said = process.stdout.readline().decode()
        if "presented" not in said:
            raise RuntimeError(f"the window said {said!r}")
        return process, (time.monotonic() - began) * 1000

    def card(self):
        cards = json.loads((ROOT / "assets/cards.json").read_text())
        cards = cards.get("cards", cards) if isinstance(cards, dict) else cards
        chosen = next(card for card in cards if card["id"] == "wall-angels")
        return {"card": {"kind": "stretch", "card": chosen, "preferences": self.whole_preferences()}}

    def home(self):
        status = json.loads(self.call("status", "--json"))
        return {"home": {
            "page": "preferences", "preferences": self.whole_preferences(), "status": status, "problems": []}}

    def whole_preferences(self):
        preferences = json.loads(self.call("get"))
        preferences["sound"]["on"] = False
        return preferences


def waiting(program, seconds):
    """Rows of a resident that waits."""
    process, _ = program.start()
    time.sleep(SETTLE)
    idle = cost.over(process.pid, seconds)
    yield "resident waiting, PSS", "MiB", idle["pss"]
    yield "wake-ups a minute, idle", "", idle["wakeups"]
    for name, begin in (("mouse", program.session.move_mouse), ("typing", program.session.type_letters)):
        hands = begin()
        time.sleep(2)
        yield f"wake-ups a minute, {name}", "", cost.over(process.pid, seconds)["wakeups"]
        end(hands)
    yield "CPU a minute, waiting", "ms", idle["cpu"]
    end(process)


def starting(program, _seconds):
    found = []
    for _ in range(RUNS):
        process, millis = program.start()
        found.append(millis)
        end(process)
        await_(lambda: not program.session.tray.ask("items"), 5)
    yield "start → tray registered and socket answering", "ms", statistics.median(found)


def card(program, seconds):
    line, found = program.card(), []
    for _ in range(RUNS):
        process, millis = program.open("card", line)
        found.append(millis)
        end(process)
    yield "card: start → first frame", "ms", statistics.median(found)
    process, _ = program.open("card", line)
    moving = cost.over(process.pid, min(seconds, 50))
    yield "card: memory, PSS", "MiB", moving["pss"]
    yield "card: CPU for 60 s", "s", moving["cpu"] / 1000
    end(process)
    yield "card: wake-ups a minute when still", "", still(program, line, seconds)


def still(program, line, seconds):
    """The card is paused by its key, once it listens, and nothing moves any more."""
    process, _ = program.open("card", line)
    number = program.session.tool("xdotool", "search", "--onlyvisible", "--name", "Unhunch").split()[-1]
    program.session.tool("xdotool", "windowactivate", "--sync", number)
    time.sleep(4)
    program.session.tool("xdotool", "key", "space")
    time.sleep(3)
    wakeups = cost.over(process.pid, seconds)["wakeups"]
    end(process)
    return wakeups


def home(program, _seconds):
    resident, _ = program.start()
    line, found = program.home(), []
    for _ in range(RUNS):
        process, millis = program.open("home", line)
        found.append(millis)
        end(process)
    end(resident)
    yield "home: start → first frame, software", "ms", statistics.median(found)


def many_breaks(program, _seconds):
    process, _ = program.start()
    state = lambda: program.ask({"status": {"follow": False}})["value"]["state"]

    def one_break():
        maps = program.session.maps.count()
        program.ask({"do": {"stretch": {"card": None}}})
        await_(lambda: program.session.maps.count() > maps, 5)
        program.ask({"do": {"skip": {"reason": "not-now"}}})
        await_(lambda: state() != "resting", 5)

    for _ in range(50):
        one_break()
    figures = lambda: (cost.memory(process.pid), cost.descriptors(process.pid), cost.threads(process.pid))
    time.sleep(2)
    before = figures()
    for _ in range(BREAKS):
        one_break()
    time.sleep(2)
    grown = [after - then for after, then in zip(figures(), before)]
    end(process)
    for name, unit, value in zip(("memory", "descriptors", "threads"), ("MiB", "", ""), grown):
        yield f"{BREAKS} breaks: growth of {name}", unit, value


def figures(program, _seconds):
    """Painting alone: the triangles of a figure 320 points wide, over all instants of all cards."""
    found = json.loads(program.session.tool(*program.window, "figures"))
    yield "all motions read", "ms", found["read_ms"]
    yield "a figure of 320 px painted, mean card", "ms", found["frame_ms"]
    yield "a figure of 320 px painted, dearest card", "ms", found["worst_ms"]


def arithmetic(program, _seconds):
    """Rows that need no display. A year is 365 played days, without the starts of the process."""
    journal = program.session.root / "home/.local/share/unhunch/journal.jsonl"
    journal.parent.mkdir(parents=True, exist_ok=True)
    line = '{"at":"%d-%02d-%02dT%02d:%02d:00+01:00","what":"%s","kind":"stretch","card":"wall-angels"}\n'
    journal.write_text("".join(
        line % (2016 + year, month, day, hour, minute, what)
        for year in range(10) for month in range(1, 13) for day in range(1, 22) for hour in range(9, 17)
        for minute, what in ((0, "offered"), (1, "started"), (2, "done"))))
    yield "journal of ten years: opened and summed", "ms", timed(program, "history", "--days", "3653")
    journal.unlink()
    days = timed(program, "plan", "--date", "2026-11-23") - timed(program, "--version")
    yield "simulated year through `Schedule`", "s", 365 * max(days, 0) / 1000


def timed(program, *words):
    found = []
    for _ in range(RUNS):
        began = time.monotonic()
        program.call(*words)
        found.append((time.monotonic() - began) * 1000)
    return statistics.median(found)


PARTS = {
    "waiting": waiting, "starting": starting, "card": card, "home": home, "figures": figures,
    "arithmetic": arithmetic, "breaks": many_breaks,
}


def measure(folder, seconds, parts=PARTS):
    """{row: (unit, value)}; a part that fails is named and left out."""
    rows = {}
    for name in parts:
        try:
            with Session() as session:
                rows |= {row: (unit, value) for row, unit, value in PARTS[name](Program(folder, session), seconds)}
        except (OSError, ValueError, RuntimeError, LookupError, TypeError) as error:
            print(f"{name} could not be measured: {type(error).__name__}: {error}")
    for file in ("unhunch", "unhunch-window"):
        if (folder / file).exists():
            rows[f"size of `{file}`"] = ("MiB", (folder / file).stat().st_size / 2**20)
    return rows


def build():
    """The one binary and the two packaged ones, each in a folder of its own."""
    cargo = ["cargo", "build", "--locked", "--quiet"]
    subprocess.run([*cargo, "--release", "--bin", "unhunch"], cwd=ROOT, check=True)
    subprocess.run([*cargo, "--profile", "dist-window", "--bin", "unhunch-window"], cwd=ROOT, check=True)
    subprocess.run([*cargo, "--profile", "dist", "--no-default-features", "--bin", "unhunch"], cwd=ROOT, check=True)
    target = pathlib.Path(json.loads(subprocess.run(
        ["cargo", "metadata", "--no-deps", "--format-version=1"], cwd=ROOT, check=True, capture_output=True).stdout
    )["target_directory"])
    one = target / "one-binary"
    one.mkdir(exist_ok=True)
    shutil.copy(target / "release/unhunch", one)
    packaged = target / "packaged"
    packaged.mkdir(exist_ok=True)
    shutil.copy(target / "dist/unhunch", packaged)
    shutil.copy(target / "dist-window/unhunch-window", packaged)
    # Packages are stripped; a build whose package has a profile of its own is not.
    subprocess.run(["strip", packaged / "unhunch", packaged / "unhunch-window"], check=True)
    return {"one binary": one, "packaged": packaged}


# What each row must stay under: for the packaged program, and for the one binary where that differs.
BUDGETS = {
    "resident waiting, PSS": (3, 7),
    "wake-ups a minute, idle": (2,),
    "wake-ups a minute, mouse": (2,),
    "wake-ups a minute, typing": (2,),
    "CPU a minute, waiting": (1,),
    "start → tray registered and socket answering": (60,),
    "card: start → first frame": (60,),
    "card: memory, PSS": (16,),
    "card: CPU for 60 s": (3,),
    "card: wake-ups a minute when still": (0,),
    "home: start → first frame, software": (250,),
    "all motions read": (10,),
    "a figure of 320 px painted, mean card": (0.3,),
    "a figure of 320 px painted, dearest card": (0.3,),
    "journal of ten years: opened and summed": (200,),
    "simulated year through `Schedule`": (1,),
    f"{BREAKS} breaks: growth of memory": (1,),
    f"{BREAKS} breaks: growth of descriptors": (0,),
    f"{BREAKS} breaks: growth of threads": (0,),
    "size of `unhunch`": (3, None),
    "size of `unhunch-window`": (14,),
}


def show(columns):
    """`{column: rows}` as a table; what is over its budget is set in bold."""
    print("| what | budget |", " | ".join(columns), "|")
    print("|---" * (len(columns) + 2) + "|")
    for row, budgets in BUDGETS.items():
        unit = next((rows[row][0] for rows in columns.values() if row in rows), "")
        limits = [budgets[-1] if name == "one binary" else budgets[0] for name in columns]
        limit = " / ".join(dict.fromkeys("–" if limit is None else str(limit) for limit in limits))
        cells = (cell(rows.get(row), limit) for rows, limit in zip(columns.values(), limits))
        print(f"| {row}{unit and ', '}{unit} | ≤ {limit} |", " | ".join(cells), "|")


def cell(found, limit):
    if found is None:
        return "–"
    text = f"{found[1]:.2f}".rstrip("0").rstrip(".") if abs(found[1]) < 10 else f"{found[1]:.0f}"
    return f"**{text}**" if limit is not None and found[1] > limit else text
