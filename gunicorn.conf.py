"""gunicorn's settings; WSGI because ASGI halves Wagtail (docs/architecture.md)."""

import os

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
timeout = 60
accesslog = None
control_socket_disable = True  # it would lie in the home directory, one for all installations of a user


def post_fork(server, worker):
    """What fails outside of Django is logged by gunicorn itself, with the address that holds a table's key."""
    from website.runtime.logs import WithoutKeys

    worker.log.error_log.addFilter(WithoutKeys())
