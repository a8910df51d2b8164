from hypothesis import given
from hypothesis import strategies as st

from seolint.article.source import Source
from seolint.checks.kinds.blank_lines import Options, find
from seolint.readers.plain import read_plain


@given(st.text(alphabet="ab \t\n", max_size=60), st.integers(1, 2))
def test_the_fix_leaves_no_fault_and_every_line_that_is_not_blank(text: str, most: int) -> None:
    options = Options(max=most)
    fixed = text
    for hit in reversed(list(find(read_plain(Source("a.txt", text, "text")), options))):
        (edit,) = hit.edits
        fixed = fixed[: edit.start] + edit.text + fixed[edit.end :]
    assert list(find(read_plain(Source("a.txt", fixed, "text")), options)) == []
    assert [line for line in fixed.split("\n") if line.strip()] == [line for line in text.split("\n") if line.strip()]
