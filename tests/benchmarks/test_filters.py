"""What people type becomes SQL that can only compare."""

import pytest

from channelmark.benchmarks.filters import compiled, known_value, parsed
from channelmark.errors import BadCallError


@pytest.mark.parametrize(
    ("text", "sql"),
    [
        ("channel=live_chat", "(cast(channel as varchar) = 'chat')"),
        ("channel = Live-Chat", "(cast(channel as varchar) = 'chat')"),
        ("channel=phone,email", "(cast(channel as varchar) = 'phone' or cast(channel as varchar) = 'email')"),
        ("team!=a", "not coalesce((cast(team as varchar) = 'a'), false)"),
        ("team=", "(team is null)"),
        ("age_s>=86400", "try_cast(age_s as double) >= 86400.0"),
        ("day<2025-06-01", "cast(day as varchar) < '2025-06-01'"),
        ("created_at>=2025-06-01T09:30", "cast(created_at as varchar) >= '2025-06-01 09:30:00'"),
        ("month=2025-06", "(cast(month as varchar) = '2025-06')"),
        ("weekday=6", "((cast(weekday as varchar) = '6' or try_cast(weekday as double) = 6.0))"),
        # A quote stays inside its literal.
        ("category=x' or '1'='1", "(cast(category as varchar) = 'x'' or ''1''=''1')"),
    ],
)
def test_conditions(text, sql):
    assert compiled(*parsed(text)) == sql


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("channel", "write COLUMN=VALUE"),
        ("channel; drop table x=1", "write COLUMN=VALUE"),
        ("channel=live_chta", "There is no channel called 'live_chta'. Did you mean 'live_chat'?"),
        ("priority=hihg", "Did you mean 'high'?"),
        ("age_s>1,2", "compares with one value"),
        ("created_at>=2025-13-01", "--where created_at>=2025-13-01: write a day as 2025-03-31"),
        ("resolved_last<soon", "or an instant without a zone as 2025-03-31T12:00"),
        ("created_at<2025-06-01T09:30Z", "an instant without a zone"),
        ("day=2025-06-31", "write a day as 2025-03-31."),
        ("month=2025-6", "write the month as 2025-03."),
        ("quarter=2025-Q5", "write the quarter as 2025-Q1."),
        ("hour=abc", "a whole number from 0 to 23"),
        ("weekday=Monday", "from 1 (Monday) to 7"),
    ],
)
def test_what_is_refused(text, told):
    with pytest.raises(BadCallError) as error:
        parsed(text)
    assert told in str(error.value)


def test_a_network_may_be_called_anything():
    assert known_value("network", "Live-Chat") == "Live-Chat"
