"""Pictures in a Word document, in both of the ways that Word has stored them."""

from __future__ import annotations

from seolint.docx.names import name_of, relation_id
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
#: What a drawing can be that needs an alt text: a picture, a chart, a diagram; but no text box.
_SHOWN = ("/picture", "/chart", "/diagram", "/chartex")


def read_picture(element: _Element) -> tuple[str | None, str] | None:
    """Return the alt text of a picture and the id of its file; None for an element without a picture.

    The alt text is None if the picture has none, and empty if it is marked as decorative.
    """
    properties = next(element.iter(_PLACED + "docPr"), None)
    if properties is not None:
        data = next(element.iter(_DRAWING + "graphicData"), None)
        if data is None or not (data.get("uri") or "").endswith(_SHOWN):
            return None
        image = next(element.iter(_DRAWING + "blip"), None)
        file = "" if image is None else relation_id(image, "embed") or relation_id(image, "link")
        return _alt_of(properties), file
    image = next(element.iter(_VML + "imagedata"), None)
    if image is None:
        return None
    shape = image.getparent()
    alt = (shape.get("alt") or "").strip() if shape is not None else ""
    return alt or None, relation_id(image)


def _alt_of(properties: _Element) -> str | None:
    alt = " ".join((properties.get("descr") or properties.get("title") or "").split())
    is_decorative = any(found.get("val") not in {"0", "false"} for found in properties.iter(_DECORATIVE))
    return "" if is_decorative else alt or None


def shown_alternative(element: _Element) -> _Element | None:
    """Return the form that a current version of Word shows of something that is stored in several forms."""
    forms = {name_of(form): form for form in reversed(element)}
    return forms.get("Choice", forms.get("Fallback"))
