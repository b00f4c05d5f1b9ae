"""Pages as pixels: what differs between two PDFs outside the places where a third one is painted."""

import re
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

DPI = 80
PAINT = b"\xff\x00\xff"


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


def painted_spans(page: Page) -> list:
    """For each row of pixels the painted runs, widened by a pixel for the edge: [(left, right)], right exclusive."""
    return [_runs(page.row(y)) for y in range(page.height)]


def _runs(row: bytes) -> list:
    runs, x = [], 0
    width = len(row) // 3
    while x < width:
        start = row.find(PAINT, x * 3)
        if start < 0:
            break
        if start % 3:
            x = start // 3 + 1
            continue
        left = x = start // 3
        while x < width and row[x * 3:x * 3 + 3] == PAINT:
            x += 1
        runs.append((max(0, left - 2), min(width, x + 2)))
    return runs


def differences(before: Page, after: Page, spans: list) -> list:
    """Pixels outside the spans that differ, as (x, y); a span holds for the two rows beside it as well (edges)."""
    if (before.width, before.height) != (after.width, after.height):
        return [(-1, -1)]
    found = []
    for y in range(before.height):
        one, other = before.row(y), after.row(y)
        if one == other:
            continue
        near = [span for row in spans[max(0, y - 2):y + 3] for span in row]
        found += [(x, y) for x in range(before.width)
                  if one[x * 3:x * 3 + 3] != other[x * 3:x * 3 + 3] and not any(a <= x < b for a, b in near)]
    return found


def background(page: Page, spans: list):
    """The most common colour inside the painted area, without its edges; None where nothing is painted."""
    inside = Counter(page.at(x, y) for y, runs in enumerate(spans) for left, right in runs
                     for x in range(left + 4, right - 4))
    return inside.most_common(1)[0][0] if inside else None
