"""The page editor as a browser uses it: load the form, change it, send the whole of it."""

import uuid

from django.urls import reverse
from wagtail.test.utils.form_data import querydict_from_html, rich_text


class Editor:
    def __init__(self, client, page):
        self.client = client
        self.url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        self.load()

    def load(self):
        html = self.client.get(self.url).content.decode()
        self.data = querydict_from_html(html, form_id="page-edit-form")
        self.revision = None

    def add_outcome(self, headline, **fields):
        """A new row, with the uuid that the browser makes for it."""
        row = f"outcomes-{self.data['outcomes-TOTAL_FORMS']}"
        values = {
            "id": "",
            "uuid": str(uuid.uuid4()),
            "kind": "idea",
            "text": rich_text(""),
            "themes": "",
            "ORDER": "1",
            "DELETE": "",
        }
        values |= {"headline": headline, **fields}
        for name, value in values.items():
            self.data[f"{row}-{name}"] = value
        self.data["outcomes-TOTAL_FORMS"] = str(int(self.data["outcomes-TOTAL_FORMS"]) + 1)
        return values["uuid"] and uuid.UUID(values["uuid"])

    def autosave(self):
        data = self.data.copy()
        if self.revision:
            data["overwrite_revision_id"] = self.revision
        response = self.client.post(self.url, data, headers={"Accept": "application/json"})
        answer = response.json()
        self.revision = str(answer.get("revision_id") or self.revision)
        return answer

    def save(self, **action):
        return self.client.post(self.url, {**self.data.dict(), **action}, follow=True)
