"""A notification server that writes down what it is asked and presses buttons by command.

Its arguments are its capabilities, such as `body actions`."""
import sys

import dbus.service

import service

NAME = "org.freedesktop.Notifications"


class Server(dbus.service.Object):
    def __init__(self, bus, capabilities):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.capabilities = capabilities
        self.calls = []
        self.shown = {}
        self.refusal = None
        self.refused = 0
        self.is_mute = False

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return dbus.Array(self.capabilities, signature="s")

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return "stand-in", "tests", "1", "1.2"

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, program, replaces, icon, title, body, actions, hints, expires):
        if self.refusal:
            self.refused += 1
            raise dbus.DBusException("not now", name=self.refusal)
        number = int(replaces) or len(self.calls) + 1
        notice = {
            "id": number, "program": program, "replaces": int(replaces), "icon": icon, "title": title, "body": body,
            "actions": [{"key": k, "label": v} for k, v in zip(actions[::2], actions[1::2])],
            "hints": hints, "expires": int(expires),
        }
        self.calls.append(service.plain(notice))
        self.shown[number] = self.calls[-1]
        return dbus.UInt32(number)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, number):
        self.close(int(number), 3)

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass

    def close(self, number, reason=2):
        if self.shown.pop(number, None) and not self.is_mute:
            self.NotificationClosed(dbus.UInt32(number), dbus.UInt32(reason))
        return True

    def press(self, number, action):
        self.ActionInvoked(dbus.UInt32(number), action)
        return self.close(number)

    def say_closed(self, number):
        """Says that the user closed it, whether it is there or not."""
        self.NotificationClosed(dbus.UInt32(number), dbus.UInt32(2))
        return True

    def refuse(self, error):
        """Answers whatever is to be shown with this error; with `null`, shows it again."""
        self.refusal = error
        return True

    def fall_silent(self):
        """Never says any more that something was closed."""
        self.is_mute = True
        return True


bus = service.connect()
server = Server(bus, sys.argv[1:])
service.own(bus, NAME)
service.run({
    "calls": lambda: server.calls,
    "shown": lambda: list(server.shown.values()),
    "press": server.press,
    "close": server.close,
    "say_closed": server.say_closed,
    "refuse": server.refuse,
    "refused": lambda: server.refused,
    "fall_silent": server.fall_silent,
})
