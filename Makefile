# `make` alone lists what there is. Everything is installed into .venv and written to var/ (or VAR_DIR).
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# The stamps say which lock file the environment was last made from.
RUNTIME := $(VENV)/.installed
DEVELOPMENT := $(VENV)/.installed-dev
BENCHMARK := $(VENV)/.installed-bench
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes -r
LOCK := $(BIN)/uv pip compile --quiet --system-certs --universal --python-version 3.11 --generate-hashes --no-header \
	$(if $(UPGRADE),--upgrade) --output-file
# tests/order.py says what begins first. Many tests wait, for workers and pages: three processes keep two cores busy.
PYTEST := $(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder
# Tests marked `services` bring their own database and queue; those marked `once` ask nothing that another database answers.
AGAIN := -m "database and not services and not once"
# What writes rows and reads them; how pages look is tried on PostgreSQL by `make check-all`.
ROWS := $(wildcard tests/*/domain tests/*/models tests/*/management tests/*/collect) tests/participation/capture \
	tests/participation/views/capture tests/participation/views/board tests/runtime tests/website/test_leaks.py \
	tests/website/test_leaks_documentation.py
# What checks our HTML; from the npm registry, and left out of the tests where there is no npm.
HTML_CHECKER := $(VENV)/vnu.jar
HTML_CHECKER_VERSION := 26.9.27
TEMPLATES := $(wildcard */templates)
# What only staff reads stays German and is not in the catalogue.
STAFF_ONLY := tests .venv var site/demo site/accounts site/templates/wagtailadmin site/templates/participation/board \
	$(wildcard */templates/*/admin) $(wildcard */wagtail_hooks.py) $(wildcard */*panels.py) $(wildcard */models/*panels.py) \
	districts/forms.py districts/language_forms.py districts/language_views.py districts/snippets docs_export/forms \
	participation/forms/accesses.py participation/forms/imports.py participation/forms/pages.py participation/menu.py \
	participation/domain/board participation/domain/importing participation/views/board participation/views/importing

# The services of a city's installation; each address can be set from outside.
POSTGRESQL = DATABASE_URL=$${DATABASE_URL:-postgres://postgres@127.0.0.1:5432/werkstattbuch}
REDIS = CELERY_BROKER_URL=$${CELERY_BROKER_URL:-redis://127.0.0.1:6379/11} CACHE_URL=$${CACHE_URL:-redis://127.0.0.1:6379/12}
# What `check --deploy` wants to see set; nothing here opens a door.
AS_PRODUCTION = DJANGO_SETTINGS_MODULE=website.settings.production ALLOWED_HOSTS=example.org BASE_URL=https://example.org \
	SECRET_KEY=only-for-make-lint-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEFG

.PHONY: help run test test-services lint format messages check-all styles bench lock clean

help: ## list what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' Makefile

run: $(RUNTIME) ## the site with demo content on http://localhost:8000 (PORT and VAR_DIR can be set)
	@$(BIN)/python -u manage.py run </dev/null

test: $(DEVELOPMENT) $(HTML_CHECKER) ## all tests; says in one line what it left out for want of a service or a browser
	@$(PYTEST)

test-services: $(DEVELOPMENT) ## what depends on database and queue again, now on PostgreSQL and Redis
	@$(POSTGRESQL) $(REDIS) $(PYTEST) $(AGAIN) $(ROWS)

lint: $(DEVELOPMENT) ## style, import order, migrations, production settings, templates
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/lint-imports
	@$(BIN)/python manage.py makemigrations --check --dry-run
	@$(AS_PRODUCTION) $(BIN)/python manage.py check --deploy --fail-level WARNING
	@$(BIN)/djlint --quiet --lint $(TEMPLATES)

format: $(DEVELOPMENT) ## let ruff put the code into shape
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

messages: $(DEVELOPMENT) ## collect texts for translators and compile what they wrote (needs gettext)
	@$(BIN)/python manage.py makemessages -l en --add-location file --no-obsolete $(patsubst %,--ignore %,$(STAFF_ONLY))
	@sed -i '/^"POT-Creation-Date/d' site/locale/*/LC_MESSAGES/django.po
	@$(BIN)/python manage.py compilemessages --verbosity 0 --ignore .venv --ignore var

check-all: export CI = true
check-all: lint ## every variant of everything; before an issue is resolved
	$(PYTEST)
	$(POSTGRESQL) $(REDIS) $(PYTEST)
	$(POSTGRESQL) $(PYTEST) $(AGAIN)
	$(REDIS) $(PYTEST) $(AGAIN)

styles: ## cut the design system KERN down to what the templates use (needs Node)
	@cd site/kern && npm ci --silent --no-fund --no-audit && node build.mjs

bench: $(BENCHMARK) ## our PDF against WeasyPrint's, a full hall, pages; writes docs/benchmarks*.md (QUICK=1: little, writes nothing)
	@$(BIN)/python -m tests.benchmarks.pages
	@$(BIN)/python -m tests.benchmarks.capture
	@$(BIN)/python -m tests.benchmarks

lock: $(DEVELOPMENT) ## resolve requirements*.in into requirements*.txt (UPGRADE=1: to the newest versions)
	$(LOCK) requirements.txt requirements.in
	$(LOCK) requirements-dev.txt requirements-dev.in
	$(LOCK) requirements-bench.txt requirements-bench.in

clean: ## remove the environment and caches; what was entered (var/) stays
	rm -rf $(VENV) .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): requirements.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Werkstattbuch needs Python 3.11 or later, this is " + sys.version)'
	@echo "Installing into $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(INSTALL) requirements.txt
	@touch $@

$(DEVELOPMENT): requirements-dev.txt $(RUNTIME)
	@$(INSTALL) requirements-dev.txt
	@touch $@

$(HTML_CHECKER):
	@mkdir -p $(VENV)/vnu && cd $(VENV)/vnu && npm pack --silent vnu-jar@$(HTML_CHECKER_VERSION) >/dev/null 2>&1 && \
		tar -xzf *.tgz && cp package/build/dist/vnu.jar ../vnu.jar || echo "No npm here: the HTML of the pages is not checked."
	@rm -rf $(VENV)/vnu

$(BENCHMARK): requirements-bench.txt $(DEVELOPMENT)
	@$(INSTALL) requirements-bench.txt
	@touch $@
