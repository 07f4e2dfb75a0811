"""A player on MPRIS that writes down what it is told. Its arguments: its name, and `Playing`, `Paused` or `Stopped`;
after them `stubborn` if it cannot be paused."""
import sys

import dbus.service

import service

PLAYER = "org.mpris.MediaPlayer2.Player"


class Player(dbus.service.Object):
    def __init__(self, bus, status, can_pause):
        super().__init__(bus, "/org/mpris/MediaPlayer2")
        self.status = status
        self.can_pause = can_pause
        self.calls = []

    @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return {"PlaybackStatus": self.status, "CanPause": self.can_pause}[name]

    @dbus.service.method(PLAYER)
    def Pause(self):
        self.calls.append("Pause")
        self.status = "Paused"

    @dbus.service.method(PLAYER)
    def Play(self):
        self.calls.append("Play")
        self.status = "Playing"

    def set(self, status):
        self.status = status
        return True


bus = service.connect()
player = Player(bus, sys.argv[2], "stubborn" not in sys.argv[3:])
service.own(bus, f"org.mpris.MediaPlayer2.{sys.argv[1]}")
service.run({
    "status": lambda: player.status,
    "calls": lambda: player.calls,
    "set": player.set,
})
