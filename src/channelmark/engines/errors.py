"""What can go wrong between SQL and an engine."""

from __future__ import annotations

from ..errors import BadCallError, ChannelmarkError, DataError


class EngineError(ChannelmarkError):
    """An engine cannot be used, or cannot say what was asked of it exactly."""

    @classmethod
    def not_installed(cls, extra: str, reason: str) -> EngineError:
        """A Python package of an optional engine is missing."""
        return cls(
            f"The engine {extra!r} needs packages that are not installed ({reason}). "
            f"Install them with: pip install 'channelmark[{extra}]'"
        )

    @classmethod
    def no_java(cls, reason: str) -> EngineError:
        """Spark runs on Java."""
        return cls(f"Spark needs Java 17 or later ({reason}). Install it, or set JAVA_HOME to where it is.")

    @classmethod
    def not_exact(cls, sql: str) -> EngineError:
        """Compiled SQL that estimates what it should compute."""
        return cls(f"The compiled SQL would estimate instead of compute; it is not run:\n{sql}")

    @classmethod
    def no_equivalent(cls, what: str, engine: str) -> EngineError:
        """A construct of DuckDB's dialect for which there is no exact counterpart."""
        return cls(
            f"{engine} has no exact counterpart of {what}. Write the fact or metric without it, or add a rule to "
            "channelmark/engines/dialect.py."
        )

    @classmethod
    def failed(cls, engine: str, reason: str, sql: str) -> EngineError:
        """The engine refused a statement."""
        return cls(f"{engine} could not run this ({reason}):\n{sql}")


class DatabaseError(DataError):
    """A database file that holds no canonical tables or cannot be read."""

    @classmethod
    def unreadable(cls, path: object, reason: str) -> DatabaseError:
        """Not a database, a newer one, or one that another program has open for writing."""
        return cls(
            f"{path}: this DuckDB database cannot be read ({reason}). Close the program that writes to it, or check "
            "that it is a DuckDB file."
        )

    @classmethod
    def no_tables(cls, path: object) -> DatabaseError:
        """A database without a single canonical table."""
        return cls(
            f"{path}: no table in this database is named like a canonical one (tickets, messages, …). "
            "`channelmark check` lists the names and columns."
        )


def unknown_engine(url: str) -> BadCallError:
    """An engine's address that none of ours understands."""
    return BadCallError(
        f"There is no engine at {url!r}. Known: 'duckdb', 'spark' (on this machine), 'spark://host:7077' "
        "(a cluster), 'sc://host:15002' (Spark Connect)."
    )
