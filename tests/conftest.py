"""Fixtures for all tests: the bank, and the built site."""

from pathlib import Path

import pytest

from build_tools import build
from build_tools.bank import Bank

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def bank() -> Bank:
    return build.checked(ROOT)


@pytest.fixture(scope="session")
def site() -> Path:
    """The site, built from the working tree as `make build` does."""
    build.build(ROOT)
    return ROOT / "site"

pytest.register_assert_rewrite("contract")
