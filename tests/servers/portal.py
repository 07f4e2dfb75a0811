"""A portal that tells what the user wants of all windows: `portal.py DARK`, then `{"do": "set", "dark": 1}`."""
import sys

import dbus
import dbus.service

import service

SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = "org.freedesktop.appearance"


class Portal(dbus.service.Object):
    def __init__(self, bus, dark):
        super().__init__(bus, "/org/freedesktop/portal/desktop")
        self.dark = dark

    @dbus.service.method(SETTINGS, in_signature="ss", out_signature="v")
    def Read(self, namespace, key):
        if (namespace, key) != (APPEARANCE, "color-scheme"):
            raise dbus.DBusException("no such setting", name="org.freedesktop.portal.Error.NotFound")
        return dbus.UInt32(self.dark, variant_level=1)

    @dbus.service.signal(SETTINGS, signature="ssv")
    def SettingChanged(self, namespace, key, value):
        pass

    def set(self, dark):
        self.dark = dark
        self.SettingChanged(APPEARANCE, "color-scheme", dbus.UInt32(dark))
        return True


bus = service.connect()
portal = Portal(bus, int(sys.argv[1]))
service.own(bus, "org.freedesktop.portal.Desktop")
service.run({"set": portal.set})
