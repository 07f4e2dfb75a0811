"""A Mutter that tells idle time by command. Its argument is how it goes wrong, if it does:

`ages`  says that there has been no input for longer than there have been computers
`text`  answers with words where numbers belong
`same`  gives every watch the same number, and tells of it at once and over and over
"""
import sys

import dbus.lowlevel
import dbus.service
from gi.repository import GLib

import service

MONITOR = "org.gnome.Mutter.IdleMonitor"
PATH = "/org/gnome/Mutter/IdleMonitor/Core"


class Monitor(dbus.service.Object):
    def __init__(self, bus, wrong):
        super().__init__(bus, PATH)
        self.wrong = wrong
        self.calls = []
        self.reaching = {}
        self.returning = set()
        self.last = 0
        self.idle = 0

    @dbus.service.method(MONITOR, out_signature="t")
    def GetIdletime(self):
        self.calls.append("GetIdletime")
        return dbus.UInt64(2**63 if "ages" in self.wrong else self.idle)

    @dbus.service.method(MONITOR, in_signature="t", out_signature="u")
    def AddIdleWatch(self, interval):
        self.calls.append("AddIdleWatch")
        number = self.number()
        self.reaching[number] = int(interval)
        if self.wrong:
            GLib.timeout_add(50, self.lie)
        return dbus.UInt32(number)

    @dbus.service.method(MONITOR, out_signature="u")
    def AddUserActiveWatch(self):
        self.calls.append("AddUserActiveWatch")
        number = self.number()
        self.returning.add(number)
        return dbus.UInt32(number)

    @dbus.service.method(MONITOR, in_signature="u")
    def RemoveWatch(self, number):
        self.reaching.pop(int(number), None)

    @dbus.service.signal(MONITOR, signature="u")
    def WatchFired(self, number):
        pass

    def number(self):
        if "same" not in self.wrong:
            self.last += 1
        return self.last

    def lie(self):
        """Words once, since nobody listens after them; numbers over and over."""
        if "text" in self.wrong:
            message = dbus.lowlevel.SignalMessage(PATH, MONITOR, "WatchFired")
            message.append("soon", signature="s")
            self.connection.send_message(message)
            return False
        self.WatchFired(dbus.UInt32(self.last))
        self.WatchFired(dbus.UInt32(2**32 - 1))
        return True

    def leave(self):
        """The user does not touch anything any more: every length is reached."""
        self.idle = 86_400_000
        for number in list(self.reaching):
            self.WatchFired(dbus.UInt32(number))
        return True

    def touch(self):
        self.idle = 0
        for number in self.returning:
            self.WatchFired(dbus.UInt32(number))
        self.returning.clear()
        return True


bus = service.connect()
monitor = Monitor(bus, sys.argv[1:])
service.own(bus, MONITOR)
service.run({
    "leave": monitor.leave,
    "touch": monitor.touch,
    "calls": lambda: monitor.calls,
})
