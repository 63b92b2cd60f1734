"""Templates compiled in our way say what Jinja's own way makes of them, to the last letter."""

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from markupsafe import Markup

from strategysite.language.catalogue import read_words
from strategysite.site import compiling
from strategysite.site import render as render_module
from strategysite.site.compiled import CompiledTemplates, compiled_by

from ..support.project import PROJECT

WORDS = read_words(PROJECT / "translations", "cy")
MACROS = """{% macro link(title, to="#", class="") %}<a class="{{ class }}" href="{{ to }}">{{ title -}}
</a>{% endmacro %}
{% macro box(title) %}<div>{{ link(title) }}{{ caller("<in>") }}</div>{% endmacro %}
{% macro all() %}{{ varargs|join(",") }}{{ kwargs.items()|list }}{% endmacro %}"""
SEEN = {
    "words": "<b>Tŷ & \"cwm\" 'x'</b>",
    "html": Markup("<b>bold</b>"),
    "many": [1, 2.5, True, None, "a<b", Markup("<i>")],
    "say": lambda *words, **more: f"<{words}{more}>",
    "mark": Markup,
    "pairs": {"class": "<c>", "to": "t"},
    "nothing": {"to": None},
}
TEMPLATES = {
    "macros": MACROS,
    "values": "{{ words }}{{ html }}{{ many }}{% for one in many %}{{ one }}{{ loop.index }}{% endfor %}",
    "calls": "{{ say(words, 1, more=html) }}{{ say() }}{{ say(*many) }}{{ say(**pairs) }}{{ mark(words) }}",
    "fields": "{{ pairs.class }}{{ pairs.items()|list }}{{ html.upper().lower().strip('<') }}{{ nothing.to is none }}",
    "a word of Python": "{{ say(class=words) }}",
    "called": "{% import 'macros' as m %}{{ m.link(words) }}{{ m.link(html, to=words) }}{{ m.link(words, class='c') }}",
    "blocks": "{% import 'macros' as m %}{% call(x) m.box(words) %}{{ x }}{{ words }}{{ m.link(html) }}{% endcall %}",
    "what is left": "{% import 'macros' as m %}{{ m.all(1, words, x=html) }}",
    "kept": "{% set kept %}<p>{{ words }}</p>{% endset %}{{ kept }}{{ kept ~ words }}{{ kept|trim }}",
    "plurals": "{{ ngettext('%(n)s page', '%(n)s pages', 3, n=3) }}{{ _('Home') }}{{ _('<%(a)s>', a=words) }}",
    "own macro": "{% macro own(x) %}{{ x }}<{% endmacro %}{{ own(words) }}{% for a in many %}{{ own(a) }}{% endfor %}",
    "included": "{% extends 'skeleton' %}{% block main %}{{ super() }}{{ self.other() }}{% endblock %}",
    "skeleton": "{% block main %}{{ words }}{% endblock %}{% block other %}{{ say(words) }}{% endblock %}",
}


def _environment() -> Environment:
    environment = Environment(
        loader=DictLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, extensions=["jinja2.ext.i18n"]
    )
    environment.install_gettext_translations(WORDS.translations, newstyle=True)  # type: ignore[attr-defined]  # the extension's
    return environment


def _ours() -> Environment:
    environment = _environment()
    compiling.compile_our_way(environment)
    return environment


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_says_the_same(name: str) -> None:
    stock, ours = (environment.get_template(name).render(SEEN) for environment in (_environment(), _ours()))

    assert ours == stock
    assert ours or name == "macros"


def test_our_way_is_taken() -> None:
    ours, stock = (environment.compile("{{ say(1) }}", raw=True) for environment in (_ours(), _environment()))

    assert "context.call" not in ours
    assert "context.call" in stock


@pytest.mark.parametrize(
    "template",
    ["{{ unknown }}", "{{ unknown() }}", "{{ say.unknown() }}", "{{ unknown.name }}", "{{ m.unknown() }}"],
)
def test_what_is_not_there_is_an_error(template: str) -> None:
    with pytest.raises(UndefinedError, match="unknown"):
        _ours().from_string("{% import 'macros' as m %}" + template).render(SEEN)


def test_a_macro_is_not_given_more_than_it_takes() -> None:
    with pytest.raises(TypeError, match="not more than 3"):
        _ours().from_string("{% import 'macros' as m %}{{ m.link(1, 2, 3, 4) }}").render(SEEN)


def _escaping_again(value: object) -> str:
    return compiling.escaped(str(value))


@pytest.mark.parametrize("broken", [str, _escaping_again], ids=["nothing is escaped", "HTML is escaped again"])
def test_an_escape_that_is_wrong_is_found(broken: Callable[[object], str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "escape", broken)

    assert _ours().get_template("values").render(SEEN) != _environment().get_template("values").render(SEEN)


def test_words_that_look_like_html_are_escaped_whatever_was_html_before() -> None:
    assert compiling.escaped(Markup("<b>alike</b>")) == "<b>alike</b>"
    assert compiling.escaped("<b>alike</b>") == "&lt;b&gt;alike&lt;/b&gt;"


def test_templates_are_kept_apart_for_each_way_of_compiling(tmp_path: Path) -> None:
    CompiledTemplates(tmp_path)
    render = Path(render_module.__file__)
    unsafe = tmp_path / "render.py"
    unsafe.write_text(render.read_text(encoding="utf-8").replace("autoescape=True", "autoescape=False"), "utf-8")

    [folder] = (tmp_path / ".cache").iterdir()
    assert folder.name == f"templates-{compiled_by()}"
    assert compiled_by([render]) != compiled_by([unsafe])


def test_a_copy_of_a_project_finds_what_was_compiled(tmp_path: Path) -> None:
    kept = CompiledTemplates(tmp_path)

    assert kept.get_cache_key("a.html", "here/a.html") == kept.get_cache_key("a.html", "there/a.html")
    assert kept.get_cache_key("a.html") != kept.get_cache_key("b.html")
