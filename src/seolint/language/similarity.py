"""The similarity of two texts: the Jaccard index of their shingles, the share of three-word runs that both have.

For each text the smallest hashes of its shingles are kept, at most 4 KB. The index is exact for texts with up to
``KEPT`` different shingles; above that it is an estimate (Broder's MinHash), off by about 0.01. Hashes are the same in
every process.

Bands select the texts to compare (locality-sensitive hashing over one-permutation MinHash: Li, Owen, Zhang 2012, with
empty bins filled as in Shrivastava and Li 2014). Texts without a common band are very rarely similar: two texts with
an index of 0.8 are missed once in 20,000 times.
"""

from __future__ import annotations

from array import array
from sys import byteorder
from zlib import crc32

from seolint.startup.patterns import regex
from seolint.startup.word_memo import WordMemo

#: Most hashes kept per text.
KEPT = 1024

_BANDS, _ROWS = 25, 5
_BINS = _BANDS * _ROWS
_MASK = 0xFFFFFFFF
#: The hash of a run is the 32 bits above these bits of the sum of its products.
_LOW = 24
#: Bytes for the sum of a run among those of all runs of a text.
_PLACE = 16
#: One random odd 56-bit number for each word of a run (multilinear hashing: Lemire and Kaser 2014).
_FACTORS = (0xC2B2AE3D27D4EB, 0x9E3779B97F4A7D, 0x165667B19E3779)
#: In scripts without spaces, each character counts as a word.
_SIGN = regex(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_WORD = regex(f"{_SIGN.pattern}|[^\\W_]+")


def _read_signs(stretch: str) -> list[str]:
    return _WORD.findall(stretch)


_SIGNS = WordMemo(_read_signs)
_ASCII = bytes(range(128))
#: Most different non-ASCII symbols that are blanked one by one; for more, a regular expression is faster.
_MOST_SIGNS = 64
#: Translates ASCII characters that are neither letters nor digits to spaces.
_BLANKED = bytes(32 if code < 128 and not chr(code).isalnum() else code for code in range(256))


def split_words(text: str) -> list[str]:
    """The words of a text, casefolded."""
    return b" ".join(encode_words(text)).decode("utf-8").split()


def encode_words(text: str) -> list[bytes]:
    """The words of a text, casefolded, in UTF-8."""
    folded = text.casefold()
    encoded = folded.encode("utf-8", "surrogatepass")
    if not folded.isascii():
        others = encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass")
        signs = [sign for sign in set(others) if not sign.isalnum()]
        if len(signs) > _MOST_SIGNS or _SIGN.search(others):
            return [word.encode("utf-8") for word in _SIGNS.split(folded)]
        for sign in signs:
            encoded = encoded.replace(sign.encode("utf-8", "surrogatepass"), b" ")
    return encoded.translate(_BLANKED).split()


def hash_shingles(words: list[bytes]) -> list[int]:
    """The sorted 32-bit hashes of the different runs of three words.

    The checksums of all words are one long integer, in which each has a place of 128 bits: multiplying it multiplies
    each of them, and no product or sum is longer than its place.
    """
    runs = len(words) - len(_FACTORS) + 1
    if runs < 1:
        return []
    places = array("I", bytes(_PLACE * len(words)))
    places[:: _PLACE // 4] = array("I", map(crc32, words))
    if byteorder == "big":
        places.byteswap()
    coded = int.from_bytes(places.tobytes(), "little")
    sums = sum((coded >> 8 * _PLACE * after) * factor for after, factor in enumerate(_FACTORS)) >> _LOW
    hashes = array("I", sums.to_bytes(_PLACE * (len(words) + 1), "little")[: _PLACE * runs])[:: _PLACE // 4]
    if byteorder == "big":
        hashes.byteswap()
    return sorted({*hashes.tolist()})


def keep_smallest(hashes: list[int]) -> bytes:
    """The smallest hashes of a text, packed."""
    return array("I", hashes[:KEPT]).tobytes()


def make_bands(hashes: list[int]) -> bytes:
    """The bands of a text with these hashes, four bytes each; empty if it has no hashes."""
    bins = [-1] * _BINS
    for number in reversed(hashes):
        bins[number % _BINS] = number
    if max(bins) < 0:
        return b""
    filled = _fill(bins) if min(bins) < 0 else bins
    rows = (filled[start : start + _ROWS] for start in range(0, _BINS, _ROWS))
    return array("I", (crc32(array("Q", row).tobytes()) for row in rows)).tobytes()


def _fill(bins: list[int]) -> list[int]:
    """Fill each empty bin from the last full bin before it, wrapping around, plus a mark for the distance."""
    last = next(index for index in reversed(range(_BINS)) if bins[index] >= 0)
    value, mark = bins[last], (_BINS - 1 - last) * (_MASK + 1)
    filled = []
    for number in bins:
        value, mark = (value, mark + _MASK + 1) if number < 0 else (number, 0)
        filled.append(value + mark)
    return filled


def split_bands(bands: bytes) -> list[tuple[int, bytes]]:
    """The offset and the value of each band."""
    return [(start, bands[start : start + 4]) for start in range(0, len(bands), 4)]


def unpack(kept: bytes) -> frozenset[int]:
    """The hashes packed by ``keep_smallest``."""
    return frozenset(array("I", kept))


def compare(one: frozenset[int], other: frozenset[int]) -> float:
    """The Jaccard index of two texts, 0 to 1, from the kept hashes of each."""
    if not one or not other:
        return 0.0
    both = one & other
    if max(len(one), len(other)) < KEPT:
        return len(both) / (len(one) + len(other) - len(both))
    smallest = sorted(one | other)[:KEPT]
    return sum(number in both for number in smallest) / len(smallest)
