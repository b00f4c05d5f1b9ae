"""Pages as pixels: what differs between two PDFs outside the places where a third one is painted."""

import re
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

DPI = 80
PAINT = (255, 0, 255)
EDGE = 2
NEAR = 12


class Page:
    def __init__(self, file: Path):
        data = file.read_bytes()
        head = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
        self.width, self.height = int(head[1]), int(head[2])
        self.pixels = data[head.end():]

    def row(self, y: int) -> bytes:
        return self.pixels[y * self.width * 3:(y + 1) * self.width * 3]

    def at(self, x: int, y: int) -> tuple:
        start = (y * self.width + x) * 3
        return tuple(self.pixels[start:start + 3])


def pages(pdf: Path) -> list:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(DPI), str(pdf), f"{folder}/page"], check=True, capture_output=True)
        return [Page(file) for file in sorted(Path(folder).glob("page*.ppm"))]


def theirs(before: Page, painted: Page) -> list:
    """Where a page and its painted twin differ, row by row as runs [(left, right)]: the painted cells and all their ink.

    Text that stands out of its row is covered, and the gap under a letter as well: runs close together become one.
    """
    return [_differing(before.row(y), painted.row(y)) for y in range(before.height)]


def _differing(one: bytes, other: bytes) -> list:
    runs = []
    if one == other:
        return runs
    for x in range(len(one) // 3):
        if one[x * 3:x * 3 + 3] != other[x * 3:x * 3 + 3]:
            if runs and x - runs[-1][1] <= NEAR:
                runs[-1][1] = x + 1
            else:
                runs.append([x, x + 1])
    return runs


def differences(before: Page, after: Page, spans: list) -> list:
    """Pixels outside the spans that differ, as (x, y); a span holds for the pixels beside it as well (edges)."""
    if (before.width, before.height) != (after.width, after.height):
        return [(-1, -1)]
    found = []
    for y, runs in enumerate(spans):
        one, other = before.row(y), after.row(y)
        if one == other:
            continue
        near = [span for row in spans[max(0, y - EDGE):y + EDGE + 1] for span in row]
        found += [(x, y) for x in range(before.width) if one[x * 3:x * 3 + 3] != other[x * 3:x * 3 + 3]
                  and not any(left - EDGE <= x < right + EDGE for left, right in near)]
    return found


def background(page: Page, painted: Page):
    """The most common colour of a page where its twin is painted; None where nothing is painted."""
    inside = Counter(page.at(x, y) for y in range(painted.height) if bytes(PAINT) in painted.row(y)
                     for x in range(painted.width) if painted.at(x, y) == PAINT)
    return inside.most_common(1)[0][0] if inside else None
