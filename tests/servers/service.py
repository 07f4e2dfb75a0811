"""What the stand-in servers share: the private bus, a loop, and one JSON line in for one JSON line out."""
import json
import sys

import dbus
import dbus.mainloop.glib
from gi.repository import GLib


def connect():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    return dbus.SessionBus()


def own(bus, name):
    """Takes the name, or ends with an error: two servers in one session would be a mistake of the test."""
    if bus.request_name(name, dbus.bus.NAME_FLAG_DO_NOT_QUEUE) != dbus.bus.REQUEST_NAME_REPLY_PRIMARY_OWNER:
        sys.exit(f"`{name}` has an owner already")


def run(commands):
    """Answers `{"do": NAME, …}` with what `commands[NAME](…)` returns, until standard input ends."""
    loop = GLib.MainLoop()

    def answer(stream, _condition):
        line = stream.readline()
        if not line:
            loop.quit()
            return False
        asked = json.loads(line)
        try:
            said = commands[asked.pop("do")](**asked)
        except Exception as error:
            said = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(said), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
    print(json.dumps("ready"), flush=True)
    loop.run()


def plain(value):
    """A value from the bus as JSON can write it."""
    if isinstance(value, dbus.Boolean):
        return bool(value)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, dict):
        return {str(key): plain(of) for key, of in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(of) for of in value]
    return str(value)
