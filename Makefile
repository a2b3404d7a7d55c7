# channelmark: everything you do here has a target; `make help` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh

# --- which edition -------------------------------------------------------------------------------------
# `make report LANG=pl` -- but LANG is also the locale of your shell, so:
#  1. only a LANG typed on the command line names an edition, one inherited from the shell never does;
#  2. make hands a typed variable on to every recipe, so the recipes are given a real locale back.
ifeq ($(origin LANG),command line)
  override EDITION := $(strip $(value LANG))
else ifeq ($(MAKELEVEL),0)
  override EDITION :=
endif
ifneq ($(origin LANGS),command line)
  override LANGS :=
endif
UTF8_LOCALE := $(if $(filter Darwin,$(shell uname)),en_US.UTF-8,C.UTF-8)
override LANG := $(UTF8_LOCALE)
export LANG EDITION
unexport LANGUAGE LC_ALL LC_CTYPE LC_MESSAGES
# A make started by a recipe gets EDITION instead of LANG.
MAKEOVERRIDES := $(filter-out LANG=%,$(MAKEOVERRIDES))

# --- what may be typed ---------------------------------------------------------------------------------
# A misspelt variable would quietly build something else than was asked for.
VARIABLES := LANG LANGS DATA REPORTS SET BRAND OUT JOBS DRAFT ONLY SIZE FORMAT RULES ARGS PYTHON
ifeq ($(MAKELEVEL),0)
  blank := $(subst ,, )
  typed := $(subst \$(blank),_,$(MAKEOVERRIDES))
  typed := $(foreach word,$(typed),$(if $(findstring =,$(word)),$(firstword $(subst =, ,$(word)))))
  unknown := $(filter-out $(VARIABLES) SHELL MAKE,$(patsubst %:,%,$(typed)))
  ifneq ($(strip $(unknown)),)
    $(error There is no variable called $(strip $(unknown)). Known: $(VARIABLES))
  endif
endif

# Values reach the recipes through the environment, so that blanks, quotes and dollars in them are safe.
PASSED := LANGS DATA REPORTS SET BRAND OUT JOBS DRAFT ONLY SIZE FORMAT RULES PYTHON
$(foreach name,$(PASSED),$(eval override $(name) := $$(value $(name))))
export $(PASSED)

# --- which environment ---------------------------------------------------------------------------------
# The active one (virtualenv, or conda other than its base), else .venv in this folder.
active := $(or $(value VIRTUAL_ENV),$(if $(filter-out base,$(CONDA_DEFAULT_ENV)),$(value CONDA_PREFIX)))
ENVIRONMENT := $(or $(active),.venv)
PY := "$(ENVIRONMENT)/bin/python"
set-up = @sh requirements/install "$(ENVIRONMENT)"

# Each value as its option, and nothing for a variable that was not given. Lists (REPORTS, SET, ONLY) are split at blanks.
options = $${DATA:+--data "$$DATA"} $${REPORTS:+--reports $$REPORTS} $${SET:+--set $$SET} $${OUT:+--out "$$OUT"} \
	$${BRAND:+--brand "$$BRAND"} $${JOBS:+--jobs "$$JOBS"} $${DRAFT:+--draft}
card-options = $${DATA:+--data "$$DATA"} $${ONLY:+--only $$ONLY} $${SIZE:+--size "$$SIZE"} $${FORMAT:+--format "$$FORMAT"} \
	$${BRAND:+--brand "$$BRAND"} $${OUT:+--out "$$OUT"} $${JOBS:+--jobs "$$JOBS"} $${DRAFT:+--draft}
alert-options = $${DATA:+--data "$$DATA"} --language $${LANGS:-"$${EDITION:-en}"} $${OUT:+--out "$$OUT"} $${BRAND:+--brand "$$BRAND"}

.PHONY: report reports cards alerts contact-sheet golden-pictures lab test test-slow test-spark lint bench lock env help clean

report: env ## One edition: make report LANG=pl [DATA=folder] [REPORTS="agents"] [SET="company=acme"]
	@set -f; $(PY) -m channelmark report $${LANGS:-"$${EDITION:-en}"} $(options)

reports: env ## Several editions from one run: make reports LANGS="pl bg" (without LANGS: every complete language)
	@set -f; $(PY) -m channelmark report $${LANGS:-$${EDITION:---all}} $(options)

cards: env ## Cards alone: make cards LANG=pl [ONLY="portal_csat"] [SIZE=square] [FORMAT=png]
	@set -f; $(PY) -m channelmark cards "$${EDITION:-en}" $(card-options)

alerts: env ## What misses its target: make alerts RULES=file [DATA=folder] [LANGS="pl ar"] [OUT=folder]; 2 also when something does
	@set -f; $(PY) -m channelmark alerts "$${RULES:-templates/alerts/example.toml}" $(alert-options)

contact-sheet: env ## Every card in every size and language on one page, to look at: make contact-sheet [LANGS="pl ar"]
	@set -f; $(PY) -m channelmark contact-sheet $${LANGS:-$${EDITION:+"$$EDITION"}} $${BRAND:+--brand "$$BRAND"} $(ARGS)

golden-pictures: ## Draw the tests' golden pictures anew, after looking at the contact sheet
	$(set-up) dev
	@$(PY) tests/cards/golden.py

lab: ## JupyterLab on the notebooks
	$(set-up) lab
	@$(PY) -m jupyterlab notebooks $(ARGS)

test: ## The tests, without the slow ones: make test [ARGS="-k portal"]
	$(set-up) dev
	@$(PY) -m pytest -n 2 -m "not slow" $(ARGS)

test-slow: ## The slow tests: builds the wheel, runs whole editions
	$(set-up) dev
	@$(PY) -m pytest -n 2 --dist loadgroup -m slow $(ARGS)

test-spark: ## Every metric on Spark against DuckDB (needs Java; a large download)
	$(set-up) spark
	@$(PY) -m pytest -m slow tests/engines $(ARGS)

lint: ## Style of code and notebooks, and types
	$(set-up) dev
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy

bench: ## Speed, as ratios measured in one run
	$(set-up) dev
	@$(PY) tests/bench/run.py $(ARGS)

lock: env ## Rebuild the lock files from pyproject.toml: make lock [ARGS=--upgrade]
	@sh requirements/lock $(PY) $(ARGS)

env: ## Set up the environment only (every target does it by itself)
	$(set-up) run

clean: ## Remove the built editions (reports/README.md stays)
	@find reports -mindepth 1 -maxdepth 1 ! -name README.md -exec rm -rf {} +

help: ## This list
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /	/' | awk -F '\t' '{ printf "  make %-10s %s\n", $$1, $$2 }'
	@echo
	@echo "DATA is sample (the default), published, or a folder made by: channelmark import csv FILE --map FILE --out FOLDER"

# For tests: `make print-EDITION`
print-%:
	@printf '%s\n' '$($*)'
