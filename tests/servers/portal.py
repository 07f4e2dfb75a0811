"""A portal that tells what the user wants of all windows, and lets programs start with the session: `portal.py DARK`,
then `{"do": "set", "dark": 1}`, `{"do": "grant", "granted": false}` and `{"do": "asked"}`."""
import sys

import dbus
import dbus.service
from gi.repository import GLib

import service

SETTINGS = "org.freedesktop.portal.Settings"
APPEARANCE = "org.freedesktop.appearance"


PATH = "/org/freedesktop/portal/desktop"
BACKGROUND = "org.freedesktop.portal.Background"


class Request(dbus.service.Object):
    """One question to the user, answered by a signal once whoever asked has its path."""

    @dbus.service.signal("org.freedesktop.portal.Request", signature="ua{sv}")
    def Response(self, code, results):
        pass

    def answer(self, code, results):
        self.Response(code, results)
        self.remove_from_connection()
        return False


class Portal(dbus.service.Object):
    def __init__(self, bus, dark):
        super().__init__(bus, PATH)
        self.dark = dark
        self.granted = True
        self.asked = []

    @dbus.service.method(SETTINGS, in_signature="ss", out_signature="v")
    def Read(self, namespace, key):
        if (namespace, key) != (APPEARANCE, "color-scheme"):
            raise dbus.DBusException("no such setting", name="org.freedesktop.portal.Error.NotFound")
        return dbus.UInt32(self.dark, variant_level=1)

    @dbus.service.signal(SETTINGS, signature="ssv")
    def SettingChanged(self, namespace, key, value):
        pass

    @dbus.service.method(BACKGROUND, in_signature="sa{sv}", out_signature="o", sender_keyword="sender")
    def RequestBackground(self, _parent, options, sender):
        self.asked.append(service.plain(options))
        path = f"{PATH}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
        request = Request(self.connection, path)
        results = {"background": self.granted, "autostart": dbus.Boolean(self.granted and options["autostart"])}
        GLib.timeout_add(100, request.answer, dbus.UInt32(0 if self.granted else 1), results)
        return dbus.ObjectPath(path)

    def grant(self, granted):
        self.granted = granted
        return True

    def set(self, dark):
        self.dark = dark
        self.SettingChanged(APPEARANCE, "color-scheme", dbus.UInt32(dark))
        return True


bus = service.connect()
portal = Portal(bus, int(sys.argv[1]))
service.own(bus, "org.freedesktop.portal.Desktop")
service.run({"set": portal.set, "grant": portal.grant, "asked": lambda: portal.asked})
