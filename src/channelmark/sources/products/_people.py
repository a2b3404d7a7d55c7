"""Customers whom a file knows by name or address only."""


def customer_sql(text: str) -> str:
    """SQL of a customer's id: a number as it stands, a name or address as a hash, since neither is stored by default.

    The hash is the same in every import, so that a customer stays one; it does not hide whose names one can guess.
    """
    return (
        f"CASE WHEN regexp_full_match({text}, '[0-9]+') THEN {text} "
        f"WHEN {text} IS NOT NULL THEN left(md5(lower({text})), 16) END"
    )
