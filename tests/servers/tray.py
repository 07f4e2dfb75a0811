"""A tray: watcher and host of StatusNotifierItems that reads menus and clicks entries by command.

With the argument `second` it waits for the name that another tray has; with `shy` it lets the first icon think that
nobody is there."""
import sys
import time

import dbus.service
from gi.repository import GLib

import service

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, "/StatusNotifierWatcher")
        self.bus = bus
        self.items = []
        self.times = []
        self.registrations = 0
        self.answers = {"asked": 0, "answered": 0, "failed": 0}
        bus.add_signal_receiver(self.left, "NameOwnerChanged", "org.freedesktop.DBus")

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service_or_path, sender=None):
        name, path = (sender, service_or_path) if service_or_path.startswith("/") else (service_or_path, "/StatusNotifierItem")
        self.registrations += 1
        if "shy" in sys.argv and self.registrations == 1:
            raise dbus.DBusException("not yet", name="org.freedesktop.DBus.Error.ServiceUnknown")
        if (name, path) not in self.items:
            self.items.append((name, path))
            self.times.append(time.monotonic())
        self.StatusNotifierItemRegistered(name + path)

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, host):
        self.StatusNotifierHostRegistered()

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemRegistered(self, item):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemUnregistered(self, item):
        pass

    @dbus.service.signal(WATCHER)
    def StatusNotifierHostRegistered(self):
        pass

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {
            "RegisteredStatusNotifierItems": dbus.Array([n + p for n, p in self.items], signature="s"),
            "IsStatusNotifierHostRegistered": dbus.Boolean(True),
            "ProtocolVersion": dbus.Int32(0),
        }

    def left(self, name, _old, new):
        for item in [item for item in self.items if item[0] == name and not new]:
            self.items.remove(item)
            self.StatusNotifierItemUnregistered("".join(item))

    def leave(self):
        """Gives the name up, as a panel that crashes; whoever was registered is forgotten."""
        self.bus.release_name(WATCHER)
        self.items.clear()
        self.registrations = 0
        return True

    def come(self):
        service.own(self.bus, WATCHER)
        return True

    def method(self, path, interface, name):
        item, item_path = self.items[0]
        proxy = self.bus.get_object(item, path or item_path, introspect=False)
        return proxy.get_dbus_method(name, interface)

    def call(self, path, interface, method, *arguments):
        return self.method(path, interface, method)(*arguments, timeout=5)

    def storm(self, times):
        """From now on asks for a thousand properties a second; `stormed` tells how that went."""
        ask = self.method(None, PROPERTIES, "GetAll")

        def answered(_properties):
            self.answers["answered"] += 1

        def failed(_error):
            self.answers["failed"] += 1

        def again():
            self.answers["asked"] += 1
            ask(ITEM, reply_handler=answered, error_handler=failed, timeout=20)
            return self.answers["asked"] < times

        # An answer holds about twenty of them.
        GLib.timeout_add(20, again)
        return True

    def item(self):
        """The properties of the first item; of its pictures only the sizes."""
        found = self.call(None, PROPERTIES, "GetAll", ITEM)
        for name in ("IconPixmap", "OverlayIconPixmap", "AttentionIconPixmap"):
            found[name] = [[width, height] for width, height, _ in found.get(name, [])]
        return service.plain(found)

    def picture(self):
        """The bytes of the first picture, so that two can be compared."""
        return bytes(self.call(None, PROPERTIES, "Get", ITEM, "IconPixmap")[0][2]).hex()

    def layout(self):
        path = self.call(None, PROPERTIES, "Get", ITEM, "Menu")
        self.call(path, MENU, "AboutToShow", dbus.Int32(0))
        _revision, root = self.call(path, MENU, "GetLayout", dbus.Int32(0), dbus.Int32(-1), dbus.Array([], signature="s"))
        return path, root

    def menu(self):
        """The entries as they are seen: label, whether they can be clicked, what is under them."""
        return entries(self.layout()[1])

    def find(self, labels):
        """The number of the entry at the end of the path of labels."""
        _path, node = self.layout()
        for label in labels:
            node = next((child for child in node[2] if text(child) == label), None)
            if node is None:
                return {"error": f"no entry `{label}`"}
        return int(node[0])

    def click(self, labels):
        """Clicks the entry at the end of the path of labels, as a user would."""
        number = self.find(labels)
        if isinstance(number, dict):
            return number
        self.event(number, "clicked")
        return True

    def event(self, number, kind):
        path = self.call(None, PROPERTIES, "Get", ITEM, "Menu")
        data = dbus.String("", variant_level=1)
        self.call(path, MENU, "Event", dbus.Int32(number), kind, data, dbus.UInt32(0))

    def send(self, number, kind):
        """Sends an event of any entry, there or not; the name of the error, if that is the answer."""
        try:
            self.event(number, kind)
        except dbus.DBusException as error:
            return error.get_dbus_name()
        return True

    def activate(self):
        self.call(None, ITEM, "Activate", dbus.Int32(0), dbus.Int32(0))
        return True


def text(node):
    return str(node[1].get("label", "")).replace("__", "\0").replace("_", "").replace("\0", "_")


def entries(node):
    return [
        {"separator": True} if child[1].get("type") == "separator" else
        {"label": text(child), "enabled": bool(child[1].get("enabled", True)), "entries": entries(child)}
        for child in node[2]
    ]


bus = service.connect()
watcher = Watcher(bus)
if "second" in sys.argv:
    bus.request_name(WATCHER)
else:
    service.own(bus, WATCHER)
service.run({
    "items": lambda: [name + path for name, path in watcher.items],
    "times": lambda: watcher.times,
    "registrations": lambda: watcher.registrations,
    "leave": watcher.leave,
    "come": watcher.come,
    "storm": watcher.storm,
    "stormed": lambda: watcher.answers,
    "find": watcher.find,
    "send": watcher.send,
    "item": watcher.item,
    "picture": watcher.picture,
    "menu": watcher.menu,
    "click": watcher.click,
    "activate": watcher.activate,
})
