"""Hosts: every rule reads them from URLs in the same way, and both link rules agree on which are private."""

from __future__ import annotations

import pytest

from seolint.api import lint_text
from seolint.article.hosts import host_of, is_external


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.Acme.org:8080/a", "acme.org"),
        ("HTTP://acme.org?x=//b.org", "acme.org"),
        ("//www2.acme.org#a", "acme.org"),
        ("https://ann:secret@acme.org/", "acme.org"),
        ("https://ann.smith@acme.org/", "acme.org"),
        (" http://127.0.0.1/", "127.0.0.1"),
        ("http://localhost/", ""),
        ("/acme.org", ""),
        ("mailto:ann@acme.org", ""),
    ],
)
def test_the_host_of_an_address(address: str, host: str) -> None:
    assert host_of(address) == host


def test_a_link_to_the_same_host_is_internal_however_it_is_written() -> None:
    assert not is_external("HTTPS://WWW.acme.org:443/a", "acme.org")
    assert not is_external("/a", "acme.org")
    assert is_external("HTTPS://acme.org")
    assert is_external("//blog.acme.org", "acme.org")


PRIVATE = """
localhost app.localhost printer.local build.internal 0.0.0.0 127.0.0.1 127.0.1.1 10.0.0.1 169.254.1.1 172.16.0.1
172.31.255.1 192.168.1.1 [::1] [fd00::1] [fe80::1]
"""
PUBLIC = "acme.org localhost.acme.org 11.0.0.1 172.15.0.1 172.32.0.1 192.169.1.1 100.1.2.3 [2001:db8::1] [fec0::1]"


@pytest.mark.parametrize("port", ["", ":8080"])
@pytest.mark.parametrize("host", [*PRIVATE.split(), *PUBLIC.split()])
def test_private_addresses_are_unreachable_for_one_rule_and_excused_by_the_other(host: str, port: str) -> None:
    text = f"---\ntitle: How to fold a sheet\n---\nThe [video](http://{host}{port}/sheet) shows each step.\n"
    report = lint_text(text, format="markdown", select=["link-local", "link-insecure"])
    found = {finding["rule"] for finding in report.findings}
    assert found == ({"link-local"} if host in PRIVATE.split() else {"link-insecure"})
