"""Abbreviations, whose period may not end a sentence, and words that begin sentences, by language.

Entries are written without their last period. An entry in lower case matches any case; an entry with a capital matches
only itself: `Rep.` is an abbreviation, `rep` is not. There are four kinds:

* *bound*: something must follow (`Dr.`, `e.g.`), so the period never ends a sentence;
* *numbering*: followed by a number (`No. 5`, `Fig. 2`, `Jan. 3`); before anything else it is an ordinary word;
* *closing*: may end a sentence (`etc.`, `p.m.`), and a capital after it usually begins one;
* *naming*: may end a sentence, but may also be followed by a name (`U.S. Army`, `Apple Inc. Chief`), so a new sentence
  begins after it only with a *starter*, a word that is not a name.
"""

from __future__ import annotations

from functools import cache

from seolint.language.word_lists import word_set
from seolint.startup.hints import NamedTuple


class Abbreviations(NamedTuple):
    """The abbreviations of one language, and its starters in lower case."""

    bound: frozenset[str]
    numbering: frozenset[str]
    closing: frozenset[str]
    naming: frozenset[str]
    starters: frozenset[str]
    shortened: frozenset[str]  # every abbreviation of any kind
    writes_ordinals: bool  # whether a period marks an ordinal: `3. Oktober` is October 3rd


@cache
def abbreviations(language: str) -> Abbreviations:
    """The abbreviations of a language plus the international ones; English for unknown languages."""
    own = _BY_LANGUAGE.get(language, _BY_LANGUAGE["en"])
    shared = _BY_LANGUAGE["*"]
    bound, numbering, closing, naming, starters = (word_set(f"{a} {b}") for a, b in zip(own, shared, strict=True))
    shortened = bound | numbering | closing | naming
    writes_ordinals = language in _ORDINALS_WITH_A_STOP
    return Abbreviations(bound, numbering, closing, naming, starters, shortened, writes_ordinals)


_ORDINALS_WITH_A_STOP = word_set("de da no nb nn fi is et lv cs sk pl sl hr sr hu tr")


class _Lists(NamedTuple):
    bound: str
    numbering: str
    closing: str
    naming: str
    starters: str = ""


_BY_LANGUAGE = {
    "*": _Lists(
        bound="dr prof mr mrs ms st vs e.g i.e cf viz ph",
        numbering="no nr fig vol p pp art op ca approx",
        closing="etc",
        naming="al ph.d m.d u.s u.k u.n u.s.a e.u inc ltd co corp jr sr gmbh a.d b.c",
    ),
    "en": _Lists(
        bound="""
            Messrs Mmes Hon Rev Fr Gen Col Maj Capt Cmdr Lt Sgt Cpl Pvt Adm Gov Sen Rep Reps Sens Pres
            Supt Det Insp Mt eg ie esp resp incl excl aka a.k.a v
            """,
        numbering="""
            nos vols figs min max tab ft yd mi lb lbs oz hr hrs eq eqs ch chap sec secs pt para fol l ll
            c circa pg pgs tel ext ver v Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """,
        closing="a.m p.m b.c.e c.e etc",
        naming="""
            ft d.c l.a n.y u.s.s d.d.s d.o r.n b.a b.s m.a m.s m.b.a d.phil j.d l.l.c llc plc Bros assn
            assoc dept hosp Univ est Ave Blvd Rd hwy Sq bldg Apt ed eds trans repr intl natl govt mfg avg
            misc Calif Conn Fla Ill Mass Mich Minn Mo Okla Ore Pa Penn Tenn Tex Va Wash Wis Ariz Ark
            Colo Ala
            """,
        starters="""
            the this that these those a an he she it we you they i in on at for from with without within
            when while where why how what who which if but and or so as by to after before since because
            although though however also then there here his her its our your their my some many most
            all each every no not yes once now today both another other others such only even just still
            yet instead moreover therefore thus meanwhile finally during until unless despite under over
            between among around about are is was were do does did has have had can could will would
            should may might must let hers mine ours theirs yours it's he's she's that's there's i'm
            we're they're you're don't several few one two three first second next last more less
            """,
    ),
    "de": _Lists(
        bound="""
            hr fr hrn dipl ing med z.b d.h u.a bzw ggf evtl inkl exkl zzgl vgl sog bspw insb v.a i.d.r
            ca geb gest hl abb z.t u.u i.a s.o s.u o.ä st str eigtl etw jmd urspr zz dgl mind max min
            """,
        numbering="s bd kap tab abs nr jh jan febr aug sept okt nov dez §",
        closing="usw uvm u.v.m u.s.w etc",
        naming="a.d v.chr n.chr e.v a.g",
        starters="""
            der die das den dem des ein eine einer eines es er sie wir ich ihr in im am an auf aus bei
            mit nach seit von zu zum zur und oder aber denn doch wenn weil als wie wer was wo da dann
            dort hier so auch nur noch nicht kein keine alle viele einige manche jeder jede dieser diese
            dieses damit dabei dadurch danach deshalb daher außerdem jedoch trotzdem zudem man für durch
            über unter um
            """,
    ),
    "fr": _Lists(
        bound="m mm mme mmes mlle mlles me mgr dr pr ste env av apr cf c.-à-d chap bd ex max min",
        numbering="n fig p pp vol t art chap éd janv févr juil sept oct nov déc",
        closing="etc",
        naming="j.-c s.a sarl",
        starters="""
            le la les l un une des il elle on nous vous ils elles je tu ce cet cette ces dans en sur
            sous avec sans pour par de du à au aux et ou mais donc or ni car si quand lorsque comme qui
            que quoi où comment pourquoi son sa ses leur leurs notre nos votre vos mon ma mes tout tous
            toute toutes chaque plusieurs certains après avant depuis pendant cependant ainsi alors
            enfin puis aussi c'est c’est
            """,
    ),
    "es": _Lists(
        bound="""
            sr sra sres sras srta d dª dña da ud uds vd vds dra dres prof profa lic ing arq gral cap sto
            sta av avda p.ej ej aprox máx mín
            """,
        numbering="núm nº pág págs cap fig vol art tel",
        closing="etc",
        naming="ee.uu s.a s.l a.c d.c j.c a.m p.m",
        starters="""
            el la los las lo un una unos unas él ella ellos ellas yo tú nosotros usted ustedes se en con
            sin por para de del a al y o pero si cuando donde como qué quién cuál cómo su sus mi mis tu
            tus este esta estos estas ese esa eso esto aquel todo todos toda todas cada muchos algunos
            después antes desde durante embargo además también así entonces hay es son no ya
            """,
    ),
    "it": _Lists(
        bound="""
            sig sigg sig.ra sig.na dott dott.ssa ing avv arch prof.ssa geom on s ss ecc.mo p.es es max
            min
            """,
        numbering="n nn pag pagg cap fig vol art tel sec",
        closing="ecc etc",
        naming="s.p.a s.r.l a.c d.c",
        starters="""
            il lo la i gli le un uno una l' egli ella esso essi noi voi loro io tu si in con senza su
            per tra fra di del della dei delle a al alla da dal dalla e o ma se quando dove come che chi
            cosa perché suo sua suoi sue questo questa questi queste quello quella ogni tutti tutte
            molti alcuni dopo prima durante però inoltre anche così allora poi non è sono
            """,
    ),
    "pt": _Lists(
        bound="sr sra srs sras srta d dr dra drs profa eng exmo exma av p.ex ex aprox máx mín",
        numbering="n nº núm pág págs p cap fig vol art tel",
        closing="etc",
        naming="s.a ltda a.c d.c",
        starters="""
            o a os as um uma uns umas ele ela eles elas eu nós você vocês se em no na nos nas com sem
            por para de do da dos das ao à e ou mas quando onde como que quem qual seu sua seus suas meu
            minha este esta estes estas esse essa isso isto aquele todo todos toda cada muitos alguns
            depois antes desde durante porém além também assim então há é são não já
            """,
    ),
    "nl": _Lists(
        bound="""
            dhr mevr mw mej drs ir ing mr bv b.v bijv d.w.z d.m.v o.a m.b.t m.i.v i.v.m t.a.v t.o.v z.g
            zgn resp incl excl evt ca vgl max min st
            """,
        numbering="nr nrs blz p pag fig hfst art jan feb aug sept okt nov dec tel",
        closing="enz etc e.d",
        naming="n.v v.chr n.chr b.v.b.a",
        starters="""
            de het een hij zij ze we wij ik je jij u jullie men er dit dat deze die in op aan bij met
            zonder voor van naar uit over onder tegen tot door om en of maar want dus als wanneer waar
            hoe wat wie waarom toen dan daar hier zijn haar hun ons onze mijn alle veel sommige elke
            ieder na sinds tijdens ook echter daarom bovendien toch niet geen is
            """,
    ),
}
