"""A private session for measuring: bus, display, window manager, notification server, tray and a terminal."""
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time

SERVERS = pathlib.Path(__file__).resolve().parent.parent / "servers"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth><policy context="default">
<allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
</policy></busconfig>
"""


class Session:
    """Used as `with Session() as session`; everything it started ends with it."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="uh-", dir="/tmp")
        self.root = pathlib.Path(self.folder.name)
        self.processes, self.buses = [], {}
        for name in ("home", "run"):
            (self.root / name).mkdir(mode=0o700)
        self.variables = {
            "HOME": str(self.root / "home"), "XDG_RUNTIME_DIR": str(self.root / "run"), "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games", "NO_AT_BRIDGE": "1", "LIBGL_ALWAYS_SOFTWARE": "1",
            "GSETTINGS_BACKEND": "memory",
        }
        self.variables["DBUS_SESSION_BUS_ADDRESS"] = self.start_bus("bus")
        self.variables["DBUS_SYSTEM_BUS_ADDRESS"] = self.start_bus("system")
        display = self.start(
            "Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset", "-r",
            stdout=subprocess.PIPE)
        self.display = display
        self.variables["DISPLAY"] = ":" + display.stdout.readline().decode().strip()
        self.start("openbox", "--sm-disable")
        self.notifications = Server(self, "notifications.py", "body", "actions")
        self.tray = Server(self, "tray.py")
        self.maps = Maps(self)
        self.start("xterm", "-T", "desk", "-e", "cat")
        self.tool("xdotool", "search", "--sync", "--onlyvisible", "--name", "desk", "windowactivate", "--sync")
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            end(process)
        self.folder.cleanup()

    def start_bus(self, name):
        configuration = self.root / f"{name}.conf"
        configuration.write_text(BUS.format(path=self.root / "run" / name))
        bus = self.start(
            "dbus-daemon", "--nofork", "--nosyslog", "--print-address=1", f"--config-file={configuration}",
            stdout=subprocess.PIPE)
        self.buses[name] = bus
        return bus.stdout.readline().decode().strip()

    def start(self, *words, **pipes):
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **pipes}
        words = [str(word) for word in words]
        process = subprocess.Popen(words, env=self.variables, cwd=self.root / "home", start_new_session=True, **pipes)
        self.processes.append(process)
        return process

    def stop(self, process):
        end(process)
        self.processes.remove(process)

    def tool(self, *words):
        words = [str(word) for word in words]
        done = subprocess.run(words, env=self.variables, capture_output=True, text=True, timeout=60)
        return done.stdout

    def move_mouse(self):
        """Moves the pointer twenty times a second until the returned process is ended."""
        script = "while :; do xdotool mousemove_relative -- 3 2 mousemove_relative -- -3 -2; sleep 0.05; done"
        return self.start("sh", "-c", script)

    def type_letters(self):
        """Types into the terminal, twenty letters a second, until the returned process is ended."""
        return self.start("sh", "-c", "while :; do xdotool type --delay 50 abcdefghijklmnopqrstuvwxyz; done")


class Server:
    """A stand-in server of `tests/servers`."""

    def __init__(self, session, file, *arguments):
        self.process = session.start(
            "/usr/bin/python3", "-B", SERVERS / file, *arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdout.readline()

    def ask(self, do, **more):
        self.process.stdin.write((json.dumps({"do": do, **more}) + "\n").encode())
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


class Maps:
    """When windows came onto the screen, told by the X server."""

    def __init__(self, session):
        self.log = session.root / "maps"
        script = f"stdbuf -oL xev -root -event substructure | while read -r line; do case $line in MapNotify*) date +%s.%N;; esac; done > {self.log}"
        session.start("sh", "-c", script)
        await_(lambda: self.log.exists(), 5)

    def count(self):
        return len(self.log.read_text().split())

    def last(self):
        return float(self.log.read_text().split()[-1])


def await_(condition, limit, step=0.005):
    """What `condition` returns, as soon as it is true; `None` after the limit."""
    until = time.monotonic() + limit
    while time.monotonic() < until:
        if found := condition():
            return found
        time.sleep(step)
    return None


def end(process):
    """Ends the whole group of a process that this session started."""
    for stop, wait in ((signal.SIGTERM, 1), (signal.SIGKILL, 5)):
        try:
            os.killpg(process.pid, stop)
            process.wait(wait)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass
