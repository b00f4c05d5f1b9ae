"""Checks pairs of workbooks before and after a recalculation: `check.py jobs.json FOLDER`; exits 1 with what differs."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import cells  # noqa: E402
import pages  # noqa: E402
from office import Office  # noqa: E402


def main(jobs_file: str, folder: str) -> int:
    jobs = json.loads(Path(jobs_file).read_text(encoding="utf-8"))
    failed = 0
    with Office() as office:
        for job in jobs:
            found = _by_openpyxl(job) + _by_pixels(job, office, Path(folder))
            failed += bool(found)
            print(f"{'✗' if found else '✓'} {job['name']}")
            for line in found[:20]:
                print(f"    {line}")
    print(f"{len(jobs) - failed} files as they were outside the ratio cells, {failed} not")
    return 1 if failed else 0


def _by_openpyxl(job) -> list:
    ratios = {}
    for sheet, address in job["ratios"]:
        ratios.setdefault(sheet, set()).add(address)
    return cells.differences(job["before"], job["after"], ratios, job["before"].endswith(".xlsm"))


def _by_pixels(job, office, folder: Path) -> list:
    before, after, painted = (folder / f"{job['name']}.{kind}.pdf" for kind in ("before", "after", "painted"))
    sheets = office.to_pdf(Path(job["before"]), before)
    office.to_pdf(Path(job["after"]), after, only=sheets)
    flagged = cells.flagged(job["before"], job["after"], job["behind"])
    office.to_pdf(Path(job["before"]), painted, job["ratios"] + flagged + job["follows"])
    old, new, places = pages.pages(before), pages.pages(after), pages.pages(painted)
    if len(new) < len(old) or len(old) != len(places):
        return [f"{len(old)} pages became {len(new)}"]
    found = []
    for number, (one, two, place) in enumerate(zip(old, new, places), 1):
        spans = pages.theirs(one, place)
        if sum(right - left for runs in spans for left, right in runs) > one.width * one.height / 2:
            found.append(f"page {number}: the painted cells moved the page, nothing can be told")
        differing = pages.differences(one, two, spans)
        if differing:
            found.append(f"page {number}: {len(differing)} pixels differ, the first at {differing[0]}")
    return found + _flags(job, office, folder, old, new)


def _flags(job, office, folder, old, new) -> list:
    """Each behind cell has a colour after the run; where the office's own rule coloured it before, the same one."""
    found = []
    for index, (sheet, address) in enumerate(job["flags"]):
        target = folder / f"{job['name']}.flag{index}.pdf"
        office.to_pdf(Path(job["before"]), target, [(sheet, address)])
        for one, two, place in zip(old, new, pages.pages(target)):
            was, now = pages.background(one, place), pages.background(two, place)
            if now == (255, 255, 255):
                found.append(f"{sheet}!{address}: no colour is shown")
            if was not in (None, (255, 255, 255)) and was != now:
                found.append(f"{sheet}!{address}: the office's colour {was} became {now}")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
