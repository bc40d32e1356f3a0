#!/usr/bin/env python
"""Django's command line for Werkstattbuch."""

import sys

import website  # noqa: F401 - sets the settings default


def main() -> None:
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
