"""What must not stand in a log."""

import logging
import re

# Behind the beginning of an address, however that was typed; wherever else it stands, by the shape that
# participation.tokens gives it.
_IN_ADDRESS = re.compile(r"((?:^|[/\\\s])(?:tisch|leinwand|t)[/\\][/\\\s]*)[^/\\\s?']+", re.IGNORECASE)
_LETTER = "[2-9A-HJKMNP-Z]"
_KEY = re.compile(rf"\d+-\d+-{_LETTER}{{26}}(?!\w)|(?<![\w-]){_LETTER}{{4}}-{_LETTER}{{4}}(?![\w-])")
_TRACEBACKS = logging.Formatter()


class WithoutKeys(logging.Filter):
    """The key to a table or a screen is part of its address, and refusals are logged with the address."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if (kept := without_keys(message)) != message:
            record.msg, record.args = kept, ()
        if record.exc_info:
            # Formatters take over a text that is there already.
            record.exc_text = without_keys(record.exc_text or _TRACEBACKS.formatException(record.exc_info))
        return True


def without_keys(text: str) -> str:
    return _KEY.sub("…", _IN_ADDRESS.sub(r"\1…", text))
