# Each target sets up what it needs, then calls build_tools. `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
NPM := $(PY) -m build_tools.node npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
LOCK := build_tools/lock

.PHONY: help serve build test check format bench lock clean

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

serve: .venv/runtime ## the workbook on http://127.0.0.1:8000/, made anew when a file changes
	@$(PY) -m build_tools serve

build: .venv/runtime ## the finished site in site/
	@$(PY) -m build_tools build

test: .venv/browser check ## every check and every test, in a real browser too
	@$(PY) -m pytest

check: .venv/tools ## format, lint, types, definitions
	@$(BIN)/ruff format --check --quiet build_tools tests || { echo 'Python is not formatted; run: make format'; exit 1; }
	@$(BIN)/ruff check --quiet build_tools tests
	@$(BIN)/mypy --no-error-summary
	@$(PY) -m build_tools.node npm run --silent check
	@$(PY) -m build_tools check

format: .venv/tools ## mends the format of Python, scripts and styles
	@$(BIN)/ruff check --fix --quiet build_tools tests; $(BIN)/ruff format --quiet build_tools tests
	@$(PY) -m build_tools.node npm run --silent format

bench: .venv/browser ## how long Python takes to start in the browser, beside stock Pyodide
	@$(PY) -m build_tools bench start

lock: ## makes the lock files anew from pyproject.toml (needs uv) and package.json
	uv pip compile pyproject.toml $(UV) -o $(LOCK)/build.txt
	uv pip compile --group test $(UV) -c $(LOCK)/build.txt -o $(LOCK)/test.txt
	uv pip compile --group node $(UV) -o $(LOCK)/node.txt
	npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved
UV := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet

clean: ## takes away everything that was made, the environment too
	rm -rf .venv .cache node_modules site docs/workbook .mypy_cache .ruff_cache .pytest_cache

# --- set-up: each file below .venv marks a step that is done; the second time nothing is fetched ---

.venv/python: $(LOCK)/build.txt $(LOCK)/compiler.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("This needs Python 3.11 or newer; name one with: make PYTHON=python3.13 …")'
	@echo '[1/2] Python packages into .venv (about 60 MB, a minute) …'
	@$(PYTHON) -m venv .venv || { echo 'Python cannot make environments here; on Debian: apt-get install python3-venv'; exit 1; }
	@$(PIP) -r $(LOCK)/build.txt
	@$(PIP) --no-deps --ignore-requires-python -r $(LOCK)/compiler.txt
	@touch $@

.venv/runtime: .venv/python package-lock.json
	@echo "[2/2] The browser's Python by way of npm (about 6 MB) …"
	@$(NPM) --omit=dev || { test $$? = 3 && echo '      There is no npm here: taking the one from PyPI (about 60 MB) …' && $(PIP) -r $(LOCK)/node.txt && $(NPM) --omit=dev; }
	@touch $@

.venv/tools: .venv/runtime $(LOCK)/test.txt
	@echo '[+] Tools for checks and tests (about 80 MB, a minute) …'
	@$(PIP) -r $(LOCK)/test.txt
	@$(NPM)
	@touch $@

.venv/browser: .venv/tools
	@$(PY) -m build_tools.browsers
	@touch $@
