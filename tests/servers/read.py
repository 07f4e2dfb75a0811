"""Reads what the windows say on the accessibility bus.

tree     prints every object of our windows, one JSON line each: role, name, states, place
listen   prints the focus and what is announced, one JSON line each, until it is ended
"""
import json
import sys

import pyatspi

STATES = ("focusable", "focused", "checked", "pressed", "sensitive", "showing", "selected")


def line(node):
    states = {pyatspi.stateToString(state) for state in node.getState().getStates()}
    place = []
    try:
        box = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
        place = [box.x, box.y, box.width, box.height]
    except (NotImplementedError, RuntimeError):
        pass
    actions = 0
    try:
        actions = node.queryAction().nActions
    except (NotImplementedError, RuntimeError):
        pass
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "states": sorted(states & set(STATES)),
        "place": place,
        "actions": actions,
    }


def walk(node, ours):
    if node is None:
        return
    if ours:
        print(json.dumps(line(node)))
    for child in node:
        walk(child, ours)


def tree():
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and "unhunch" in application.name.lower():
            walk(application, True)


def listen():
    def heard(event):
        if event.type.startswith("object:announcement"):
            print(json.dumps({"said": event.any_data}), flush=True)
        elif event.detail1:
            print(json.dumps({"focus": event.source.name, "role": event.source.getRoleName()}), flush=True)

    pyatspi.Registry.registerEventListener(heard, "object:state-changed:focused", "object:announcement")
    print(json.dumps({"listening": True}), flush=True)
    pyatspi.Registry.start()


{"tree": tree, "listen": listen}[sys.argv[1]]()
