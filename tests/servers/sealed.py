"""Runs a program that the kernel ends at once, with every child that does it, for an internet socket.

Usage: sealed.py PROGRAM WORD…  The filter sees what no library can hide, needs no rights and no tracing, and is
inherited by whatever the program starts. Sockets between the programs of one machine are let through."""
import ctypes
import os
import platform
import socket
import struct
import sys

# From <linux/prctl.h>, <linux/seccomp.h> and <linux/filter.h>.
NO_NEW_PRIVS, SET_SECCOMP, MODE_FILTER = 38, 22, 2
LOAD, EQUALS, RETURN = 0x20, 0x15, 0x06
KILL, ALLOW = 0x80000000, 0x7FFF0000
NUMBER, FIRST_ARGUMENT = 0, 16
SOCKET = {"x86_64": 41, "aarch64": 198}[platform.machine()]
REFUSED = (socket.AF_INET, socket.AF_INET6, socket.AF_PACKET)


def seal():
    """Every jump leads to the last instruction but one, which kills, or the last, which lets pass."""
    length = len(REFUSED)
    rules = [(LOAD, 0, 0, NUMBER), (EQUALS, 0, length + 2, SOCKET), (LOAD, 0, 0, FIRST_ARGUMENT)]
    rules += [(EQUALS, length - 1 - at, 1 if at == length - 1 else 0, family) for at, family in enumerate(REFUSED)]
    rules += [(RETURN, 0, 0, KILL), (RETURN, 0, 0, ALLOW)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *rule) for rule in rules))
    program = ctypes.create_string_buffer(struct.pack("HP", len(rules), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    for words in ((NO_NEW_PRIVS, 1, 0, 0, 0), (SET_SECCOMP, MODE_FILTER, program, 0, 0)):
        if libc.prctl(*words) != 0:
            sys.exit(f"the program cannot be sealed: {os.strerror(ctypes.get_errno())}")


seal()
os.execvp(sys.argv[1], sys.argv[1:])
