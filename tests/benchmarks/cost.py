"""What a process and its children cost, from /proc: memory, processor time, wake-ups.

PSS divides each shared page by the number of processes that map it. Wake-ups are the voluntary context switches of
all threads. Processor time is that of the threads in nanoseconds, and of the children that ended in clock ticks."""
import os
import re
import time

TICK = 1e9 / os.sysconf("SC_CLK_TCK")


def read(path):
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def tree(root):
    """The process and everything under it."""
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        fields = read(f"/proc/{name}/stat").rpartition(")")[2].split()
        if fields:
            parents.setdefault(int(fields[1]), []).append(int(name))
    found = [root]
    for pid in found:
        found += parents.get(pid, [])
    return found


def memory(root):
    """PSS in MiB."""
    sizes = (re.search(r"^Pss:\s+(\d+)", read(f"/proc/{pid}/smaps_rollup"), re.M) for pid in tree(root))
    return sum(int(size[1]) for size in sizes if size) / 1024


def counters(root):
    """(wake-ups, processor time in ns) so far, for each thread; the time of ended children once per process."""
    found = {}
    for pid in tree(root):
        stat = read(f"/proc/{pid}/stat").rpartition(")")[2].split()
        if stat:
            found[pid, "children"] = (0, (int(stat[13]) + int(stat[14])) * TICK)
        for thread in os.listdir(f"/proc/{pid}/task") if stat else []:
            switches = re.search(r"^voluntary_ctxt_switches:\s+(\d+)", read(f"/proc/{pid}/task/{thread}/status"), re.M)
            ran = read(f"/proc/{pid}/task/{thread}/schedstat").split()
            if switches and ran:
                found[pid, thread] = (int(switches[1]), int(ran[0]))
    return found


def over(root, seconds):
    """What it costs in this time: median PSS in MiB, wake-ups and processor milliseconds a minute."""
    before, latest, sizes = counters(root), {}, []
    began = time.monotonic()
    while (left := began + seconds - time.monotonic()) > 0:
        time.sleep(min(2, left))
        latest.update(counters(root))
        sizes.append(memory(root))
    minute = 60 / (time.monotonic() - began)
    spent = [sum(now[i] - before.get(key, (0, 0))[i] for key, now in latest.items()) for i in (0, 1)]
    return {"pss": sorted(sizes)[len(sizes) // 2], "wakeups": spent[0] * minute, "cpu": spent[1] / 1e6 * minute}


def descriptors(root):
    return len(os.listdir(f"/proc/{root}/fd"))


def threads(root):
    return len(os.listdir(f"/proc/{root}/task"))
