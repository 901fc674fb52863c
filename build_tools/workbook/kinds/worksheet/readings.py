"""What the reader of replies sees in the read fields of a worksheet, and what is said of it. Costly to import: few worksheets have one."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...reply import Finding, read
from ...reply.certainty import level
from ...reply.reading import EAR, SECRETS
from ...reply.remarks import compared, missing, of_findings, things
from ...score import Remark, text_at
from .checks import Found
from .fields import Read
from .item import Worksheet


@dataclass(frozen=True)
class Readings:
    """What was seen in the read fields that hold something.

    `remarks` says it; `found` are the secrets found with certainty in each field, by its id; `look` says how many faults
    were in the last one, as the end of a headline.
    """

    remarks: tuple[Remark, ...]
    found: Mapping[str, frozenset[str]]
    look: str


def read_fields(item: Worksheet, values: Mapping[str, object]) -> Readings:
    """The readings of all read fields in which something is written."""
    remarks: list[Remark] = []
    found: dict[str, frozenset[str]] = {}
    faults = 0
    for each in item.reads():
        reply = text_at(values.get(each.id))
        if not reply.strip():
            continue
        seen = _seen(item, each, values, each.id)
        certain = [finding for finding in seen if level(finding) == "found"]
        found[each.id] = frozenset(finding.code for finding in certain if finding.code in SECRETS)
        faults = sum(finding.code not in SECRETS for finding in certain)  # of the last one, which may still be changed
        remarks += of_findings(f"fields.{each.id}", certain, [finding for finding in seen if finding not in certain])
        if each.since and text_at(values.get(each.since)).strip():
            earlier = _seen(item, each, values, each.since)
            remarks += compared(f"fields.{each.id}", seen, earlier, item.place_of(each.since, each))
    return Readings(tuple(remarks), found, things(faults))


def unmet(check: Found, found: frozenset[str]) -> list[Remark]:
    """A remark for each code and each group of the check that was not found."""
    asked = [f"check-{code}" for code in check.wants if code not in found]
    asked += [f"missing-{part}" for part in check.any_of if found.isdisjoint(EAR[part])]
    return [missing(f"fields.{check.field}", feedback) for feedback in asked]


def _seen(item: Worksheet, field: Read, values: Mapping[str, object], name: str) -> list[Finding]:
    """What is seen in the text of the field `name`, read as an answer to what was said to `field`."""
    said = text_at(values.get(field.said)) if field.said else item.says
    return [each for each in read(said, text_at(values.get(name))).findings if level(each)]
