"""A tray: watcher and host of StatusNotifierItems that reads menus and clicks entries by command."""
import time

import dbus.service

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
        bus.add_signal_receiver(self.left, "NameOwnerChanged", "org.freedesktop.DBus")

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service_or_path, sender=None):
        name, path = (sender, service_or_path) if service_or_path.startswith("/") else (service_or_path, "/StatusNotifierItem")
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

    def call(self, path, interface, method, *arguments):
        name, item_path = self.items[0]
        proxy = self.bus.get_object(name, path or item_path, introspect=False)
        return proxy.get_dbus_method(method, interface)(*arguments, timeout=5)

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

    def click(self, labels):
        """Clicks the entry at the end of the path of labels, as a user would."""
        path, node = self.layout()
        for label in labels:
            node = next((child for child in node[2] if text(child) == label), None)
            if node is None:
                return {"error": f"no entry `{label}`"}
        self.call(path, MENU, "Event", dbus.Int32(node[0]), "clicked", dbus.String("", variant_level=1), dbus.UInt32(0))
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
service.own(bus, WATCHER)
service.run({
    "items": lambda: [name + path for name, path in watcher.items],
    "times": lambda: watcher.times,
    "item": watcher.item,
    "picture": watcher.picture,
    "menu": watcher.menu,
    "click": watcher.click,
    "activate": watcher.activate,
})
