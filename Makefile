# The commands of the project. The first one that needs it makes .venv; `make PYTHON=python3.12 …` chooses the Python.

PYTHON ?= $(shell test -x .venv/bin/python && echo .venv/bin/python || echo python3)
BIN := .venv/bin
# mkdocs-material's notice at each build; pyproject.toml keeps to versions that work
export NO_MKDOCS_2_WARNING := 1

TARGETS ?= reader shaper strategy table prose importer
MINUTES ?= 20
OTHER_PYTHONS ?= python3.12 python3.13

.PHONY: licences vulnerabilities audits spelling screenshots help site serve check test bench fuzz other-pythons lint format schema translations lock environment environment-dev

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-16s%s\n", $$1, $$2 }' Makefile

site: environment ## build every strategy into site/
	$(BIN)/mkdocs build --strict

serve: environment ## preview in the browser, rebuilt when a file changes
	$(BIN)/mkdocs serve

check: environment ## report what is wrong in the strategies, without building
	$(BIN)/strategysite check

test: environment-dev ## run the whole suite on all cores; ARGS="-k name" for a part of it
	$(BIN)/pytest --numprocesses=auto --dist=loadfile --no-loadscope-reorder $(ARGS)

audits: ## install what judges the pages in the tests: axe, pa11y, the HTML validator, Lighthouse (needs Node.js)
	npm ci --prefix tests/browser/audits

spelling: ## install the Welsh dictionary, so that the tests check the spelling of all Welsh (needs Node.js)
	npm ci --prefix tests/language/spelling

bench: environment-dev ## time builds, documents, previews and checks; SIZES="100 500" N=50 STRATEGIES=10 for less
	$(BIN)/python -m tests.bench.bench_build $(SIZES)
	$(BIN)/python -m tests.bench.bench_documents $(STRATEGIES)
	$(BIN)/python -m tests.bench.bench_preview $(STRATEGIES)
	$(BIN)/python -m tests.bench.bench_check $(N)

fuzz: environment-dev ## hunt for input that breaks the software, 20 minutes for each target; MINUTES=1 TARGETS=prose for less
	@for target in $(TARGETS); do PYTHONPATH=hooks $(BIN)/python -m tests.fuzz.hunt $$target $$((60 * $(MINUTES))) \
		$(if $(ATHERIS),--atheris) || exit 1; done

other-pythons: ## make .venv-3.12 and so on, with the locked libraries, for the test that builds are the same on each
	@for python in $(OTHER_PYTHONS); do \
		$$python -c "" 2>/dev/null || { echo "There is no $$python here, so its test will be skipped." >&2; continue; }; \
		$$python -m venv .venv-$${python#python} && \
		.venv-$${python#python}/bin/pip install --quiet --no-deps --require-hashes -r requirements.lock && \
		.venv-$${python#python}/bin/pip install --quiet --no-deps --no-build-isolation -e . || exit 1; done

screenshots: site environment-dev ## take the pictures of the README anew, with Chromium
	$(BIN)/python tests/browser/take_screenshots.py

lint: environment-dev ## check the style and the types of the code
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

format: environment-dev ## mend what can be mended of the style
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

licences: environment-dev ## write the list of the licences of all locked libraries anew
	$(BIN)/python .ci/licences.py

vulnerabilities: environment-dev ## ask whether a weakness is known of any locked library (needs a network)
	$(BIN)/python .ci/vulnerabilities.py

schema: environment ## write the schemas and the references of fields and rules anew
	$(BIN)/strategysite schema

CATALOGUE := translations/strategysite.pot
WELSH := translations/cy/LC_MESSAGES/strategysite.po
# the last line takes out what pybabel puts at the head of a catalogue: dates and places for names
translations: environment ## bring new interface words into the Welsh catalogue
	$(BIN)/pybabel --quiet extract --mapping=pyproject.toml --output=$(CATALOGUE) --omit-header --no-wrap \
		--keywords="words _words count:1,2 address_word:1c,2 phrase counted:1,2" --sort-by-file --add-location=file \
		--add-comments=Translators: hooks templates
	$(BIN)/pybabel --quiet update --domain=strategysite --input-file=$(CATALOGUE) --output-dir=translations \
		--locale=cy --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap
	@sed -E '/^"(Report-Msgid-Bugs-To|POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team|Generated-By): /d' \
		$(WELSH) | sed 's/^"Project-Id-Version:  /"Project-Id-Version: /' > $(WELSH).new && mv $(WELSH).new $(WELSH)

LOCKING = $(BIN)/uv pip compile --quiet --universal --python-version=3.11 --fork-strategy=fewest \
	--generate-hashes --custom-compile-command="make lock" $(if $(UPGRADE),--upgrade)
lock: environment-dev ## settle the versions of all libraries; UPGRADE=1 takes the newest
	$(LOCKING) pyproject.toml --group=build --output-file=requirements.lock
	$(LOCKING) --group=dev --constraints=requirements.lock --output-file=requirements-dev.lock
	@$(MAKE) --no-print-directory licences

environment:
	$(call set_up,)

environment-dev:
	$(call set_up,--dev)

define set_up
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 6))" 2>/dev/null || { echo "Python 3.11 or newer is" \
		"needed and '$(PYTHON)' is not there, or is older. Install it with: sudo apt install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) .ci/setup.py $(1)
endef
