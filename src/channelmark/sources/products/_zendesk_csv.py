"""Zendesk Support's CSV of tickets: all of them from the reports page, or those of a view."""

from ..casts import ident, local_time, number, strings, text, whole, words
from ..model import File, Shape
from ._people import customer_sql
from ._zendesk_shared import CHANNEL, NETWORK, PRIORITY, SCORES, STATUS, SURVEY

_CSV_TIMES = ("iso", "%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M", "%Y-%m-%d %I:%M %p", "%b %d, %Y %H:%M")


def csv_shape(name: str, about: str, created: str, needs: tuple[str, ...]) -> Shape:
    """Tickets alone. Names stand for the ids of people and teams; the view's columns are its owner's choice.

    A hyphen stands for nothing filled in.
    """
    at = {"formats": _CSV_TIMES}
    tickets = File(
        "tickets", "one ticket", names=("*",), needs=needs, key=("id",), newest="updated_at",
        columns={
            "id": ident("Id", "Ticket ID", "#").required(),
            "created_at": local_time(created, **at).required(),
            "updated_at": local_time("Updated at", "Updated", **at),
            "assigned_at": local_time("Initially assigned at", **at),
            "solved_at": local_time("Solved at", "Solved", "Solved date", **at),
            "status": words(STATUS, "Status", "Ticket status").required(),
            "status_raw": text("Status", "Ticket status"),
            "priority": words({**PRIORITY, "-": ""}, "Priority"),
            "kind": text("Ticket type", "Type"),
            "via": words(CHANNEL, "Via", "Channel", "Ticket channel", otherwise="other"),
            "network": words(NETWORK, "Via", "Channel", "Ticket channel", otherwise=""),
            "requester": ident("Requester id", "Requester"),
            "requester_name": text("Requester"),
            "submitter": text("Submitter"),
            "assignee": text("Assignee"),
            "team": text("Group"),
            "tags": strings("Tags", split=" "),
            "first_reply_min": number("First reply time in minutes"),
            "first_resolution_min": number("First resolution time in minutes"),
            "reopens": whole("Reopens"),
            "stations": whole("Assignee stations"),
            "score": words(SCORES, "Satisfaction Score", "Satisfaction").repaired(),
            "score_raw": text("Satisfaction Score", "Satisfaction"),
        },
    )  # fmt: skip
    return Shape(
        name,
        about,
        files=(tickets,),
        tables={
            "tickets": f"""
                SELECT t.origin, t.id AS ticket_id, coalesce(t.via, 'other') AS channel,
                       nullif(t.network, '') AS subchannel, t.created_at,
                       CASE WHEN t.submitter = t.requester_name THEN 'customer' END AS opened_by,
                       {customer_sql("t.requester")} AS customer_id, nullif(t.assignee, '-') AS assignee_id,
                       nullif(t.team, '-') AS team_id, t.status, t.status_raw,
                       nullif(t.priority, '') AS priority, nullif(t.kind, '-') AS category, t.tags,
                       CASE WHEN list_contains(t.tags, 'closed_by_merge') THEN t.id END AS merged_into_id,
                       t.created_at + to_seconds(CAST(60 * t.first_reply_min AS BIGINT)) AS first_response_at,
                       CASE WHEN t.first_resolution_min IS NOT NULL THEN
                           least(t.created_at + to_seconds(CAST(60 * t.first_resolution_min AS BIGINT)), t.solved_at)
                           END AS first_resolved_at,
                       t.solved_at AS resolved_at, t.reopens AS reopen_count,
                       CASE WHEN t.stations > 0 THEN t.stations - 1 ELSE t.stations END AS transfer_count
                FROM tickets AS t
            """,
            # The file says neither when a survey was sent nor when it was answered: both stay missing.
            "surveys": f"""
                SELECT t.origin, t.id AS survey_id, {SURVEY},
                       CASE t.score WHEN 'good' THEN 1 WHEN 'bad' THEN 0 END AS score,
                       t.score_raw AS label_raw,
                       t.id AS ticket_id, {customer_sql("t.requester")} AS customer_id,
                       nullif(t.assignee, '-') AS agent_id,
                       coalesce(t.via, 'other') AS channel
                FROM tickets AS t WHERE t.score <> ''
            """,
        },
        notes=("agents and teams are known by the names that the file shows, customers by a hash",),
    )
