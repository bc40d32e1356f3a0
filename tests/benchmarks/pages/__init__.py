"""How fast residents get their pages: measured through a server as a host runs it."""
