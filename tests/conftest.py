"""Fixtures for all tests: the bank, and the built site."""

import socket
from pathlib import Path

import pytest

from build_tools import build
from build_tools.bank import Bank

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def bank() -> Bank:
    return build.checked(ROOT)


@pytest.fixture(scope="session")
def site_url() -> str:
    """Where the site will be served: a sub-folder of a host, as GitHub Pages has it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/some/repo/"


@pytest.fixture(scope="session")
def site(site_url: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built from the working tree as `make build` does, for `site_url`."""
    folder = tmp_path_factory.mktemp("built") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", site_url)
        build.build(ROOT, folder)
    return folder


pytest.register_assert_rewrite("contract")
