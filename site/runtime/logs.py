"""What must not stand in a log."""

import logging
import re

_KEY = re.compile(r"(/(?:tisch|leinwand|t)/)[^/\s?]+")


class WithoutKeys(logging.Filter):
    """The key to a table or a screen is part of its address, and refusals are logged with the address."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if _KEY.search(message):
            record.msg, record.args = _KEY.sub(r"\1…", message), ()
        return True
