"""The table's pages: without an account, without a session, with and without a script."""
