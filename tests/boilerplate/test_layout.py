"""The labels of shops, threads and lists on a page, found without a search for each of their words."""

from __future__ import annotations

import pytest

from seolint.boilerplate.kinds.layout import _CART, _DATE, _LABELS, _PRICE, _REPLY

#: What buttons and labels say, in the languages that are known, and texts that are none of them.
TEXTS = (
    *("Add to cart", "ADD TO BAG", "Buy now", "In den Warenkorb", "Jetzt kaufen", "Ajouter au panier", "Acheter"),
    *(
        "Añadir al carrito",
        "Agregar al carrito",
        "Comprar",
        "Aggiungi al carrello",
        "Acquista",
        "Adicionar ao carrinho",
    ),
    *("In winkelwagen", "Dodaj do koszyka", "Kup teraz", "В корзину", "Купить", "Sepete ekle", "ſepete ekle"),
    *("カートに入れる", "加入购物车", "立即购买", "\N{KELVIN SIGN}up teraz", "İn winkelwagen"),
    *("Reply", "Quote", "like", "Upvote", "Report", "Joined 2020", "Post", "Messages: 12", "Answer", "Antworten"),
    *("Zitieren", "Beiträge: 3", "Répondre", "Citer", "Responder", "Citar", "Mensajes", "Rispondi", "Cita", "Messaggi"),
    *("Reageer", "Citeren", "Berichten", "Odpowiedz", "Cytuj", "Ответить", "Цитировать", "Yanıtla", "Alıntı", "ALINTI"),
    *(
        "返信",
        "引用",
        "回复",
        "Likely",
        "post-mortem",
        "Roses",
        "",
        "$ 5",
        "£12",
        "7 zł",
        "٣ €",
        "5 kr",
        "2024",
        "3 days ago",
    ),
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_quick_look_finds_what_a_search_finds(text: str) -> None:
    found = (_PRICE.search(text), _DATE.search(text), _CART.match(text), _REPLY.match(text))
    assert _LABELS[text] == tuple(match is not None for match in found)
