"""Tags: four contacts with three, one, one and no tags."""

from tests import tiny
from tests.metrics.golden import Golden


def data():
    at = "2025-06-02 10:00:00"
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [
            # The same tag twice, in two spellings, is one.
            tiny.ticket("t1", "chat", at, tags="['refund', 'Refund ', 'late', 'vip']", priority="high"),
            tiny.ticket("t2", "chat", at, tags="['refund']", priority="urgent"),
            tiny.ticket("t3", "portal", at, tags="['late']", priority="low"),
            tiny.ticket("t4", "portal", at, priority="low"),
            tiny.ticket("t5", "portal", at, tags="['late']", is_spam="true"),
        ],
        # ann answered t1 and t4, bob t2; nobody t3.
        "messages": [
            tiny.message("m1", "t1", "2025-06-02 11:00:00"),
            tiny.message("m2", "t2", "2025-06-02 11:00:00", author="bob"),
            tiny.message("m3", "t4", "2025-06-02 11:00:00"),
        ],
    }


CASES = (
    Golden("tagged_rate", data, 3 / 4, 4),
    # 3 + 1 + 1 + 0.
    Golden("tags_per_chat", data, 5 / 4, 4),
    Golden("tag_distribution", data, 2 / 5, 5, keys={"tag": "refund"}),
    Golden("tag_distribution", data, 2, 5, statistic="count", keys={"tag": "late"}),
    Golden("tag_distribution", data, 1 / 5, 5, keys={"tag": "vip"}),
    Golden("tag_usage_by_agent", data, 1 / 2, 2, keys={"agent": "ann"}),
    Golden("tag_usage_by_agent", data, 3, 2, variant="tags", keys={"agent": "ann"}),
    # t1 and t2 alone: refund twice of four.
    Golden("tags_high_priority", data, 2 / 4, 4, keys={"tag": "refund"}),
)
