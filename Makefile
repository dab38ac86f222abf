# Two commands are enough: `make demo` and `make test`. The others are for working on Earshot.

PYTHON ?= python3
PYTEST_ARGS ?=
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help demo test setup models tools lint format types contracts docs-test check bench screenshots translations clean

help: ## show this
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

demo: ## set up what is missing, process four recordings, show what was understood
	@$(PYTHON) -m installer run
	@$(BIN)/python -m installer.demo

test: ## set up what is missing, run all tests
	@$(PYTHON) -m installer test
	@EARSHOT_TESTS_NEED_MODELS=1 $(BIN)/python -m pytest $(PYTEST_ARGS)

setup: ## set up what is needed to work on Earshot, weights included
	@$(PYTHON) -m installer dev

models: ## install the starter weights
	@$(PYTHON) -m installer run

tools:
	@$(PYTHON) -m installer dev --without-weights

lint: tools ## find mistakes, check the format
	@$(BIN)/ruff check --no-cache .
	@$(BIN)/ruff format --no-cache --check .

format: tools ## put the code into its format
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

types: tools ## check the types
	@$(BIN)/pyright

contracts: tools ## check that imports point down
	@$(BIN)/lint-imports

docs-test: tools ## check that the documents are true
	@$(BIN)/python -m pytest tests/unit/docs

check: lint types contracts docs-test ## all checks that need no weights

bench: ## measure speed and accuracy, write docs/benchmarks.md
	@$(PYTHON) -m installer test
	@$(BIN)/python -m tests.benchmarks

screenshots: ## process the samples once, take pictures of every page of the window
	@$(PYTHON) -m installer test
	@$(BIN)/python -m tests.screenshots

translations: tools ## take in new texts, and make what the window reads of the translations
	@mkdir -p .cache
	@$(BIN)/python -m tests.texts .cache/said.py
	@$(BIN)/pyside6-lupdate $$(find app/gui -name '*.py' | sort) .cache/said.py -no-obsolete -locations none \
	    -ts $$(ls app/gui/translations/earshot_*.ts | grep -v _en)
	@$(BIN)/pyside6-lupdate $$(find app/gui -name '*.py' | sort) .cache/said.py -no-obsolete -locations none \
	    -pluralonly -ts app/gui/translations/earshot_en.ts
	@$(BIN)/pyside6-lrelease -silent app/gui/translations/earshot_*.ts

clean: ## remove what was built; weights and archive stay
	rm -rf .venv .cache build dist *.egg-info .pytest_cache .ruff_cache .hypothesis .import_linter_cache
