"""Spark: the same SQL on a cluster, or on this machine to check the one engine by the other.

The tables must be where the workers can read them under the same path. What Spark would read otherwise than
DuckDB (CSV, nanoseconds, a database file) is written to Parquet first, into a temporary folder or the one given.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import weakref
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pandas as pd

from ..facts import GIVEN, fact_sql, sources_of, tables_in
from ..tables import TABLES, Tables
from ..tables.schema import ColumnType
from .base import Engine, Row
from .dialect import to_spark
from .errors import EngineError
from .given import build_given

SPARK_TYPES: dict[ColumnType, str] = {
    "string": "string",
    "int": "bigint",
    "decimal": "double",
    "bool": "boolean",
    "date": "date",
    "time": "string",
    "timestamp": "timestamp_ntz",
    "strings": "array<string>",
}
# What Spark reads from Parquet as DuckDB does.
_PLAIN = {
    "VARCHAR",
    "BIGINT",
    "INTEGER",
    "SMALLINT",
    "TINYINT",
    "DOUBLE",
    "FLOAT",
    "BOOLEAN",
    "DATE",
    "TIMESTAMP",
}
_PLAIN |= {"VARCHAR[]"}
_SETTINGS = {
    # Instants are naive UTC; any cast to a zone must not depend on the machine.
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.timestampType": "TIMESTAMP_NTZ",
    "spark.sql.ansi.enabled": "true",
}
_JAVA = 17


class SparkEngine(Engine):
    """Tables and facts as temporary views of a session of its own."""

    name = "spark"

    def __init__(self, tables: Tables, url: str = "spark", staging: Path | None = None) -> None:
        super().__init__(tables)
        self._remote = url.startswith("sc://")
        self.session = _session(url)
        self._folder = Path(tempfile.mkdtemp(prefix="channelmark-spark-", dir=staging))
        self._remove = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        # DuckDB reads what Spark cannot, and builds the calendars: a few thousand rows.
        self._duck = tables.connect()

    def close(self) -> None:
        """Drop the facts and the temporary files. The Spark application stays for the next engine."""
        for name in self._built:
            self.session.catalog.dropTempView(name)
        self._duck.close()
        self._remove()

    def _prepare(self, sql: str) -> None:
        needed = tables_in(sql)
        self._show(needed)
        super()._prepare(sql)

    def _columns(self, table: str) -> tuple[str, ...]:
        return tuple(self.session.table(table).columns)

    def _make_given(self) -> None:
        build_given(self._duck, self.tables)
        for name in GIVEN:
            self._stage(name, f"select * from {name}").createOrReplaceTempView(name)

    def _make_fact(self, name: str) -> None:
        self._show(sources_of(name))
        frame = self._run(fact_sql(name))
        # Cut off from what it was made of: plans that grow from fact to fact fill the memory. PySpark 4.3 loses
        # checkpoints of any but the first Connect session of a process, so that there facts are only cached.
        kept = frame.cache() if self._remote else frame.localCheckpoint(eager=True)
        kept.createOrReplaceTempView(name)

    def _rows(self, sql: str) -> list[Row]:
        return [row.asDict(recursive=True) for row in self._run(sql).collect()]

    def _frame(self, sql: str) -> pd.DataFrame:
        frame = self._run(sql)
        return pd.DataFrame([tuple(row) for row in frame.collect()], columns=frame.columns)

    def _run(self, sql: str) -> Any:
        compiled = to_spark(sql)
        try:
            return self.session.sql(compiled)
        except _spark_error() as error:
            raise EngineError.failed("Spark", str(error).splitlines()[0], compiled) from error

    def _show(self, names: frozenset[str]) -> None:
        """Views of the canonical tables a statement reads, with every column in its type."""
        for name in sorted((names & set(TABLES)) - self._built):
            self._view(name).createOrReplaceTempView(name)
            self._built.add(name)

    def _view(self, name: str) -> Any:
        columns = TABLES[name].columns
        if not self.tables.has(name):
            empty = ", ".join(f"cast(null as {SPARK_TYPES[c.type]}) as `{c.name}`" for c in columns)
            return self.session.sql(f"select {empty} where false")
        if not self._readable(name):
            return self._stage(name, f"select * from {name}")
        files = [str(f.resolve()) for f in self.tables.files[name]]
        read = self.session.read.option("mergeSchema", "true").parquet(*files)
        return read.selectExpr(*(self._column(name, c.name, SPARK_TYPES[c.type]) for c in columns))

    def _column(self, table: str, column: str, sql_type: str) -> str:
        value = f"`{column}`" if self.tables.has(table, column) else "null"
        return f"cast({value} as {sql_type}) as `{column}`"

    def _readable(self, name: str) -> bool:
        """Whether Spark reads the files as DuckDB does."""
        files = self.tables.files[name]
        if any(f.suffix != ".parquet" for f in files):
            return False
        listed = ", ".join("'" + str(f).replace("'", "''") + "'" for f in files)
        found = self._duck.execute(f"describe select * from read_parquet([{listed}], union_by_name = true)")
        wanted = set(TABLES[name].names)
        return all(kind in _PLAIN for column, kind, *_ in found.fetchall() if column in wanted)

    def _stage(self, name: str, sql: str) -> Any:
        path = self._folder / f"{name}.parquet"
        self._duck.execute(f"copy ({sql}) to '{str(path).replace(chr(39), chr(39) * 2)}' (format parquet)")
        return self.session.read.parquet(str(path))


def spark_missing() -> str:
    """Why Spark cannot run here: a package, or Java; empty when it can."""
    for package in ("pyspark", "sqlglot"):
        if find_spec(package) is None:
            return f"the package {package} is not installed"
    return _java_missing()


@cache
def _java_missing() -> str:
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home) / "bin" / "java") if home else shutil.which("java")
    if java is None:
        return "no java on the PATH and JAVA_HOME is not set"
    try:
        told = subprocess.run([java, "-version"], capture_output=True, text=True, check=True).stderr
    except (OSError, subprocess.CalledProcessError) as error:
        return f"{java}: {error}"
    found = re.search(r'version "(\d+)', told)
    version = int(found[1]) if found else 0
    return "" if version >= _JAVA else f"{java} is version {version}"


def _session(url: str) -> Any:
    """A session of its own in the application at `url`."""
    missing = spark_missing()
    if missing and not (url.startswith("sc://") and "java" in missing):
        raise (
            EngineError.no_java(missing) if "java" in missing else EngineError.not_installed("spark", missing)
        )
    session = _application(url).newSession()
    for key, value in _SETTINGS.items():
        session.conf.set(key, value)
    return session


@cache
def _application(url: str) -> Any:
    """The Spark application at `url`; one a process, since starting it takes seconds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of pandas 3, which is not used to fetch rows
        from pyspark.sql import SparkSession
    builder = SparkSession.builder.appName("channelmark").config("spark.log.level", "ERROR")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    for key, value in _SETTINGS.items():
        builder = builder.config(key, value)
    if url.startswith("sc://"):
        builder = SparkSession.builder.appName("channelmark")  # the rest is the server's to set
        return builder.remote(url).getOrCreate()
    if url == "spark" or url.startswith("local"):
        # On one machine a shuffle into two hundred parts costs more than the work.
        builder = builder.config("spark.sql.shuffle.partitions", str(os.cpu_count() or 1))
        builder = builder.config("spark.ui.enabled", "false").config("spark.driver.memory", "2g")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    return builder.master("local[*]" if url == "spark" else url).getOrCreate()


def _spark_error() -> type[Exception]:
    from pyspark.errors import PySparkException

    found: type[Exception] = PySparkException
    return found
