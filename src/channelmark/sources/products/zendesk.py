"""Zendesk Support: tickets with history, comments, ratings, hours and promised times.

Evidence: Zendesk's API reference (incremental exports, ticket audits, metric sets, satisfaction ratings,
schedules, SLA policies), the public tap's schemas for names, the tables that Fivetran lands. What rests on
less:
- merged_ticket_ids is read as the tickets that were merged into this one. A ticket with the tag
  closed_by_merge that no such list names was merged too; as the export does not say into which,
  merged_into_id is its own id.
- A person whose account lost its role (a deleted agent shows as end user) counts as agent by ever having been
  an assignee. Anybody else who is not known as agent counts as customer, and so does the requester, whatever
  the role.
- An old satisfaction rating is one row that goes from offered to good or bad: updated_at is the answer's
  time.
- Ratings of the new surveys are taken by their category (bad, neutral, good), as the points of their scale
  vary.
- The incremental export of ticket events does not tell an assignee taken away; audits do.
- The CSV's times are those of the account's clock; it has no messages and no history.
Not in any shape: seconds worked (an app's field), customers' devices, prepared texts without audits.
"""

from ..model import Product
from ._zendesk_api import API
from ._zendesk_csv import csv_shape
from ._zendesk_fivetran import FIVETRAN

SOURCE = Product(
    "zendesk",
    "Zendesk Support",
    system="zendesk",
    shapes=(
        FIVETRAN,
        API,
        csv_shape(
            "csv",
            "CSV of all tickets from the reports page",
            "Created at",
            ("Id", "Status", "Created at", "Requester"),
        ),
        csv_shape(
            "view",
            "CSV of a view, with the columns ID, Status and Requested",
            "Requested",
            ("Status", "Requested"),
        ),
    ),
)
